package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** A page read with nothing but a keyboard. */
@NeedsChromium
class KeyboardTest {
  /**
   * Notes what gets the focus, and answers what should: everything that can be operated, in the
   * order of the page, and behind a mark what stands in the card that it opens.
   */
  private static final String WATCH =
      """
      const operable = 'a[href]:not([tabindex="-1"]), summary, button, input, select, [tabindex="0"]';
      const shown = e => e.checkVisibility({contentVisibilityAuto: true}) && e.getClientRects().length;
      const all = [...document.querySelectorAll(operable)];
      const name = e => all.indexOf(e) + ' ' + e.tagName + ' ' + e.textContent.trim().slice(0, 30);
      window.focused = [];
      document.addEventListener('focusin', e => {
        const style = getComputedStyle(e.target);
        const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const box = e.target.getBoundingClientRect();
        const there = box.bottom > 0 && box.top < innerHeight;
        window.focused.push(
            name(e.target) + (seen ? '' : ' without an outline') + (there ? '' : ' out of sight'));
      });
      const stops = all.filter(e => !e.closest('.card') && shown(e)).flatMap(e => {
        const card = e.matches('.mark *, .claim-mark')
            && document.getElementById(e.getAttribute('popovertarget') || e.dataset.card);
        return card ? [e, ...card.querySelectorAll(operable)] : [e];
      });
      return stops.map(name);
      """;

  @ParameterizedTest
  @CsvSource({
    "small,stories/the-sale,360",
    "small,stories/the-sale,1440",
    "real,stories/bucha-investigated,1440"
  })
  void theTabKeyReachesEverythingInTheOrderOfThePage(String site, String page, int width) {
    try (Browser browser = Browser.start()) {
      open(browser, site, page, width);
      List<String> folded = walk(browser);
      unfold(browser);
      open(browser, site, page, width);
      browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertTrue(walk(browser).size() > folded.size(), "nothing was folded");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "real,index",
    "real,claims",
    "real,timeline",
    "real,sources",
    "real,corrections",
    "real,a-z",
    "real,places/bucha",
    "real,404",
    "real,search",
    "real,method",
    "real,people/vladimir-putin",
    "real,sources/afp-2022-12-ohchr",
    "sparse,stories/gone"
  })
  void everyTypeOfPageIsReachedWhole(String site, String page) {
    try (Browser browser = Browser.start()) {
      open(browser, site, page, 1440);
      assertTrue(walk(browser).size() > 5, "hardly anything can be reached");
    }
  }

  /** It lies over the page, so that it may not stay open where the reader has gone on. */
  @ParameterizedTest
  @CsvSource({"360", "1440"})
  void theMenuOpensAndEscClosesIt(int width) {
    String isOpen = "return document.querySelector('.menu').open";
    try (Browser browser = Browser.start()) {
      open(browser, "small", "stories/the-sale", width);
      browser.run("document.querySelector('.menu > summary').focus()");
      browser.press(Keys.ENTER);
      assertEquals(true, browser.run(isOpen));
      browser.press(Keys.TAB);
      browser.press(Keys.ESCAPE);
      assertEquals(false, browser.run(isOpen));
      assertEquals("SUMMARY", browser.run("return document.activeElement.tagName"));
    }
  }

  private static void open(Browser browser, String site, String page, int width) {
    browser.look(width, "light");
    browser.open(Sites.of(site).resolve(page + ".html").toUri().toString());
  }

  private static List<String> walk(Browser browser) {
    List<String> stops = browser.words(WATCH);
    browser.press(String.join("", Collections.nCopies(stops.size(), Keys.TAB)));
    List<String> focused = new ArrayList<>(browser.words("return window.focused"));
    assertEquals(String.join("\n", stops), String.join("\n", focused));
    return focused;
  }

  private static void unfold(Browser browser) {
    long count =
        (Long) browser.run("return document.querySelectorAll('details:not(.menu)').length");
    for (int i = 0; i < count; i++) {
      Object folded =
          browser.run(
              "const one = document.querySelectorAll('details:not(.menu)')[arguments[0]];"
                  + " one.querySelector('summary').focus(); return !one.open",
              i);
      if (Boolean.TRUE.equals(folded)) {
        browser.press(Keys.ENTER);
      }
    }
    assertEquals(
        count, browser.run("return document.querySelectorAll('details[open]:not(.menu)').length"));
  }
}
