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
  private static void open(Browser browser, String page, int width) {
    browser.look(width, "light");
    browser.open(Sites.of("real").resolve(page).toUri().toString());
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  /** A dot is a day; what is not known to the day is as high as its event. */
  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void anUncertainDateIsASoftBar(int width) {
    try (Browser browser = Browser.start()) {
      open(browser, "timeline.html", width);
      String heights =
          "return [...document.querySelectorAll('.moments > %s')]"
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
      browser.look(1440, "light");
      browser.open(Sites.of("real").resolve("timeline.html").toUri() + "#only-4");
      String shown =
          "return [...new Set([...document.querySelectorAll('.moments > li')]"
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
