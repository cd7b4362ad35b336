package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.made.CaseText;
import dossier.model.Kind;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Maps as readers see them: real type, a phone and a wide page. */
@NeedsChromium
class MapTest {
  private static final String SHOWN =
      "[...document.querySelectorAll('figure.map > svg')].filter(e => e.getClientRects().length)";

  /** Words that touch other words: boxes of lines hold more than the letters. */
  private static final String OVERLAPS =
      """
      const boxes = [...%s[0].querySelectorAll('text')].map(e => [e, e.getBoundingClientRect()]);
      const found = [];
      boxes.forEach(([e, a], i) => boxes.slice(i + 1).forEach(([f, b]) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 6 && !(e.closest('.here') && f.closest('.here'))) found.push(e.textContent + ' on ' + f.textContent);
      }));
      const all = %s[0].getBoundingClientRect();
      boxes.forEach(([e]) => {
        const seen = parseFloat(getComputedStyle(e).fontSize) * all.width / %s[0].viewBox.baseVal.width;
        if (seen < 12) found.push(e.textContent + ' is small: ' + seen);
      });
      boxes.forEach(([e, a]) => {
        if (a.left < all.left || a.right > all.right) found.push(e.textContent + ' out of the map');
      });
      return found;
      """
          .formatted(SHOWN, SHOWN, SHOWN);

  private static final String SMALL_TARGETS =
      """
      return [...%s[0].querySelectorAll('a .hit')].map(e => e.getBoundingClientRect())
          .filter(b => b.width < 24 || b.height < 24).map(b => b.width + ' by ' + b.height);
      """
          .formatted(SHOWN);

  private static final String LINKS =
      "return [...%s[0].querySelectorAll('a')].map(a => a.getAttribute('href'))".formatted(SHOWN);

  private static final String WATCH =
      """
      window.focused = [];
      document.addEventListener('focusin', e => {
        if (e.target.closest('svg')) window.focused.push(e.target.getAttribute('href'));
      });
      const seen = [...document.querySelectorAll('a[href]')].filter(e => e.getClientRects().length);
      return [seen.length];
      """;

  @TempDir private static Path folder;

  /** Fifty places, most of them in a few square miles. */
  @BeforeAll
  static void crowd() {
    Workbench bench = Workbench.small(folder);
    Random random = new Random(6);
    for (int i = 0; i < 50; i++) {
      double spread = i < 30 ? .5 : 8;
      bench.write(
          CaseText.named(Kind.PLACE, "p" + i)
              .with("name", "Місце Wide " + i)
              .with("latitude", "%.2f".formatted(50 + random.nextDouble() * spread))
              .with("longitude", "%.2f".formatted(30 + random.nextDouble() * spread))
              .with("precision", i % 9 == 0 ? "region" : "town"));
    }
    bench.build().passes();
  }

  private static Path page(String site) {
    Path built = site.equals("crowd") ? folder.resolve("site") : Sites.of(site);
    return built.resolve("places.html");
  }

  @ParameterizedTest
  @CsvSource({"real,360", "real,1440", "crowd,320", "crowd,360", "crowd,768", "crowd,1440"})
  void isReadAndUsedAtEveryWidth(String site, int width) {
    try (Browser browser = Browser.start()) {
      browser.look(width, "light");
      browser.open(page(site).toUri().toString());
      assertEquals(
          List.of(width < 864 ? "narrow" : "wide"),
          browser.words("return " + SHOWN + ".map(e => e.getAttribute('class'))"));
      assertEquals(List.of(), browser.words(OVERLAPS));
      assertEquals(List.of(), browser.words(SMALL_TARGETS));
      assertEquals(
          browser.run("return document.documentElement.clientWidth"),
          browser.run("return document.documentElement.scrollWidth"));
      List<String> links = browser.words(LINKS);
      assertTrue(links.size() >= 2, links::toString);
      assertTrue(
          browser
              .words(
                  "return [...document.querySelectorAll('.map li a')].map(a => a.getAttribute('href'))")
              .containsAll(links),
          "the list has not all of them");
      int stops = Integer.parseInt(browser.words(WATCH).get(0));
      browser.press(String.join("", Collections.nCopies(stops, Keys.TAB)));
      assertEquals(
          links, browser.words("return window.focused").stream().limit(links.size()).toList());
    }
  }

  @Test
  void aPlaceOfWhichNothingIsStatedIsNamedBesideTheMap() {
    try (Browser browser = Browser.start()) {
      browser.look(1440, "light");
      browser.open(page("real").toUri().toString());
      String words = String.valueOf(browser.run("return document.querySelector('.map').innerText"));
      assertTrue(words.contains("Not on the map, because no coordinates are stated: "), words);
      assertTrue(words.contains("resolutions 68/262 and ES-11/4"), words);
    }
  }

  @Test
  void aPlaceHasAMapOrASentence() {
    try (Browser browser = Browser.start()) {
      browser.look(390, "dark");
      Path places = page("real").resolveSibling("places");
      browser.open(places.resolve("bucha.html").toUri().toString());
      assertEquals(List.of(), browser.words(OVERLAPS));
      String words = String.valueOf(browser.run("return document.querySelector('.map').innerText"));
      assertTrue(words.contains("Bucha lies about 25 km north-west of Kyiv."), words);
      assertTrue(words.contains("No front line is drawn."), words);
      browser.open(places.resolve("udmurtia.html").toUri().toString());
      assertEquals(
          "There is no map of Udmurtia, because its coordinates are not stated here.",
          browser.run("return document.querySelector('.mapless').innerText"));
    }
  }
}
