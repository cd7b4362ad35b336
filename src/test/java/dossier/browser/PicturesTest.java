package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is drawn on more than one page, as readers see it: the timeline and the months on the first
 * page. Maps, and drawings of who passed words on, have tests of their own.
 */
@NeedsChromium
class PicturesTest {
  private static final String SHOWN =
      "[...document.querySelectorAll('%s svg')].filter(e => e.getClientRects().length)";

  /** What every drawing has to be, whatever it shows: a list of what is wrong. */
  private static final String FAULTS =
      """
      const shown = %s;
      const found = shown.length ? [] : ['nothing is drawn'];
      const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
          && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      for (const svg of shown) {
        const name = svg.querySelector(':scope > title')?.textContent;
        if (!name || !svg.querySelector(':scope > desc')?.textContent) found.push('a drawing without a name');
        if (!svg.matches('[role=group]')) found.push(name + ': no group');
        const links = [...svg.querySelectorAll('a')];
        if (!links.length) found.push(name + ': no link');
        const boxes = links.map(a => a.getBoundingClientRect());
        boxes.forEach((a, i) => {
          const label = links[i].getAttribute('aria-label');
          if (!label) found.push(name + ': a link without a name');
          if (a.width < 24 || a.height < 24) found.push(label + ': ' + a.width + ' by ' + a.height);
          boxes.slice(i + 1).forEach((b, j) => {
            if (meet(a, b)) found.push(label + ' on ' + links[i + 1 + j].getAttribute('aria-label'));
          });
        });
      }
      return found;
      """;

  private static void open(Browser browser, String page, int width) {
    browser.look(width, "light");
    browser.open(Sites.of("real").resolve(page).toUri().toString());
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  @ParameterizedTest
  @CsvSource({
    "timeline.html, .calendar, 320",
    "timeline.html, .calendar, 360",
    "timeline.html, .calendar, 768",
    "timeline.html, .calendar, 1440"
  })
  void everyDrawingIsNamedLinkedAndWithoutOverlaps(String page, String where, int width) {
    String shown = SHOWN.formatted(where);
    try (Browser browser = Browser.start()) {
      open(browser, page, width);
      assertEquals(List.of(), browser.words(FAULTS.formatted(shown)));
      assertEquals(
          List.of(width < 736 ? "narrow" : "wide"),
          browser.words("return [...new Set(" + shown + ".map(e => e.getAttribute('class')))]"));
      assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  /** Whoever does not see a drawing is told the same by the list beside it. */
  @ParameterizedTest
  @CsvSource({"timeline.html, .year, .events a"})
  void whatADrawingLeadsToStandsInTheListBesideIt(String page, String whole, String list) {
    String missing =
        """
        const to = a => new URL(a.getAttribute('href'), location).href;
        return [...document.querySelectorAll('%s')].flatMap(part => {
          const listed = new Set([...part.querySelectorAll('%s')].map(to));
          return [...part.querySelectorAll('svg a')].map(to).filter(link => !listed.has(link));
        });
        """
            .formatted(whole, list);
    try (Browser browser = Browser.start()) {
      open(browser, page, 1440);
      assertEquals(List.of(), browser.words(missing));
      Object links =
          browser.run("return document.querySelectorAll('%s svg a').length".formatted(whole));
      assertTrue((Long) links > 5, "hardly a link is drawn");
    }
  }

  /** A dot is a day; what is not known to the day is as high as its event. */
  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void anUncertainDateIsASoftBar(int width) {
    try (Browser browser = Browser.start()) {
      open(browser, "timeline.html", width);
      String heights =
          "return [...document.querySelectorAll('.moments %s')]"
              + ".map(e => getComputedStyle(e, '::before').height)";
      List<String> soft = browser.words(heights.formatted(".soft"));
      List<String> days = browser.words(heights.formatted("li:not(.soft)"));
      assertFalse(soft.isEmpty());
      assertEquals(List.of("12px"), days.stream().distinct().toList());
      assertTrue(
          soft.stream().allMatch(high -> Double.parseDouble(high.replace("px", "")) > 20),
          soft::toString);
    }
  }

  /** Without a script: the anchor alone hides the events of all other cases. */
  @Test
  void aCaseIsChosenByItsAnchor() {
    try (Browser browser = Browser.startWithoutScript()) {
      open(browser, "timeline.html#only-4", 1440);
      String shown =
          "return [...new Set([...document.querySelectorAll('.moments li')]"
              + ".filter(e => e.offsetHeight > 0).map(e => e.querySelector('.from a').textContent))]";
      assertEquals(List.of("Case 4"), browser.words(shown));
    }
  }

  /** Below 640 px the latest events stand in the place of the drawn lines. */
  @ParameterizedTest
  @CsvSource({"360, .latest", "1440, .band"})
  void theBandOfTimeLeadsToTheTimelineAndIsAListOnAPhone(int width, String shown) {
    try (Browser browser = Browser.start()) {
      open(browser, "index.html", width);
      assertEquals(
          List.of(shown),
          browser.words(
              "return ['.latest', '.band'].filter("
                  + "one => document.querySelector('.happened ' + one).offsetHeight > 0)"));
      assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
    }
  }
}
