package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The cards that marks open: by a tap and by keys, and with script also by resting on them. */
@NeedsChromium
class CardsTest {
  private static final String STORY = "stories/calls-home.html";
  private static final String OPEN =
      "return [...document.querySelectorAll('.card:not(.claim-card)')].filter(c => c.matches(':popover-open')).map(c => c.id)";
  private static final String FOCUS =
      "const mark = document.querySelectorAll('.mark button')[arguments[0]];"
          + " mark.focus({focusVisible: true}); return mark.getAttribute('popovertarget')";
  private static final String FOCUSED =
      "return document.activeElement.getAttribute('popovertarget')";

  private static Browser story(boolean script) {
    Browser browser = script ? Browser.start() : Browser.startWithoutScript();
    browser.look(1440, "light");
    browser.open(Sites.of("real").resolve(STORY).toUri().toString());
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
    return browser;
  }

  private static int marks(Browser browser) {
    return ((Long) browser.run("return document.querySelectorAll('.mark button').length"))
        .intValue();
  }

  /** With script the focus has opened the card, and Enter keeps it open. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyCardIsOpenedReadAndClosedWithKeys(boolean script) {
    try (Browser browser = story(script)) {
      int marks = marks(browser);
      assertTrue(marks > 20, "hardly a mark was found");
      for (int i = 0; i < marks; i++) {
        String card = String.valueOf(browser.run(FOCUS, i));
        browser.press(Keys.ENTER);
        assertEquals(List.of(card), browser.words(OPEN));
        browser.press(Keys.TAB);
        assertTrue(in(browser, card), "the first key leads past the card " + card);
        browser.press(Keys.ESCAPE);
        assertEquals(List.of(), browser.words(OPEN));
        assertEquals(card, browser.run(FOCUSED));
      }
    }
  }

  private static boolean in(Browser browser, String card) {
    return Boolean.TRUE.equals(
        browser.run(
            "return document.getElementById(arguments[0]).contains(document.activeElement)", card));
  }

  @Test
  void aCardsOwnButtonClosesIt() {
    try (Browser browser = story(false)) {
      String card = String.valueOf(browser.run(FOCUS, 0));
      browser.press(Keys.ENTER);
      browser.run("document.getElementById(arguments[0]).querySelector('button').focus()", card);
      browser.press(Keys.ENTER);
      assertEquals(List.of(), browser.words(OPEN));
    }
  }

  /** WCAG 2.2, 1.4.13: dismissible, hoverable, persistent. */
  @Test
  void aMouseThatRestsOpensACardAndMayMoveOntoIt() throws Exception {
    try (Browser browser = story(true)) {
      browser.point(".mark button");
      Thread.sleep(600);
      assertEquals(1, browser.words(OPEN).size());
      browser.point(".card:popover-open .reference");
      Thread.sleep(900);
      assertEquals(1, browser.words(OPEN).size(), "it went although the mouse is on it");
      browser.press(Keys.ESCAPE);
      assertEquals(List.of(), browser.words(OPEN));
      browser.point(".mark button");
      Thread.sleep(600);
      browser.point("h1");
      Thread.sleep(600);
      assertEquals(List.of(), browser.words(OPEN), "it stays although the mouse has gone");
    }
  }

  /** A card lies within the window, whole or with a bar to scroll it by. */
  @ParameterizedTest
  @CsvSource({"360", "768", "1440"})
  void aCardLiesWithinTheWindow(int width) {
    try (Browser browser = story(false)) {
      browser.look(width, "light");
      for (int i = 0; i < marks(browser); i++) {
        browser.run(FOCUS, i);
        browser.press(Keys.ENTER);
        assertEquals(
            List.of(),
            browser.words(
                "const box = document.querySelector('.card:popover-open').getBoundingClientRect();"
                    + " const out = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;"
                    + " return out ? [JSON.stringify(box)] : []"),
            "card " + i);
        browser.press(Keys.ESCAPE);
      }
    }
  }

  /** Nothing stands only in a card: each of its paragraphs stands in its note too. */
  @Test
  void aCardSaysNothingThatItsNoteDoesNotSay() {
    try (Browser browser = story(false)) {
      List<String> only =
          browser.words(
              """
              const words = e => e.textContent.replace(/\\s+/g, ' ').trim();
              return [...document.querySelectorAll('.card:not(.claim-card)')].flatMap(card => {
                const note = document.querySelector(card.querySelector('.tools a').hash);
                return [...card.querySelectorAll('p:not(.tools)')]
                    .filter(p => !words(note).includes(words(p)))
                    .map(p => card.id + ': ' + words(p));
              });
              """);
      assertEquals(List.of(), only);
    }
  }
}
