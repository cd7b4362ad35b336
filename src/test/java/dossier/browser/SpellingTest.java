package dossier.browser;

import static dossier.browser.SearchTest.TITLES;
import static dossier.browser.SearchTest.TOLD;
import static dossier.browser.SearchTest.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.made.CaseText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by another spelling, in which order, and that nothing moves meanwhile. */
@NeedsChromium
class SpellingTest {
  private static final String MEANT = "return document.getElementById('meant').textContent";

  @TempDir private Path folder;

  /** What is typed with one wrong letter, what it is taken for, and the page that is then first. */
  @ParameterizedTest
  @CsvSource({
    "mosevea, Moseeva, Varvara Moseeva",
    "lozbev, Lobzev, Igor Lobzev",
    "obzev, Lobzev, Igor Lobzev",
    "luca, Lucha, Lucha",
    "латутни, Латутин, Vladimir Latutin",
    "odradiivak, Odradiivka, Odradiivka"
  })
  void aWordWithOneWrongLetterIsTakenForAnotherAndThePageSaysSo(
      String typed, String meant, String first) {
    try (Browser browser = Browser.start()) {
      find(browser, Sites.searched(), typed);
      assertEquals(first, browser.words(TITLES).get(0));
      String told = String.valueOf(browser.run(TOLD));
      assertTrue(told.contains("No page has “" + typed + "”; these have “" + meant + "”."), told);
      assertEquals("Did you mean " + meant + "?", browser.run(MEANT));
      browser.run("document.querySelector('#meant a').click()");
      browser.until("return document.getElementById('query').value === '" + meant + "'");
      browser.until("return document.getElementById('found').textContent !== ''");
      assertEquals(first, browser.words(TITLES).get(0));
      assertEquals("", browser.run(MEANT));
      assertEquals(List.of(), browser.complaints());
    }
  }

  /** A short word and a number are exactly what they are; so is a word that some page has. */
  @ParameterizedTest
  @ValueSource(strings = {"wya", "2042", "soldiers", "Odradiivka"})
  void nothingElseIsTakenForAnother(String query) {
    try (Browser browser = Browser.start()) {
      find(browser, Sites.searched(), query);
      assertEquals("", browser.run(MEANT));
      assertFalse(String.valueOf(browser.run(TOLD)).contains("“"));
    }
  }

  @Test
  void aSpellingOfFewPagesMayBeMeantForOneOfMany() {
    Workbench bench = SearchedSite.bench(folder);
    String page = "content/stories/s1.md";
    bench.write(page, bench.read(page) + "\nOnce it is spelt Lobsev [@the-log].\n");
    bench.build().passes();
    try (Browser browser = Browser.start()) {
      find(browser, folder.resolve("site"), "lobsev");
      assertEquals("Did you mean Lobzev?", browser.run(MEANT));
      assertEquals(1, browser.words(TITLES).size());
    }
  }

  /** Other names, plurals and apostrophes lead where they are to, and nothing is said of it. */
  @ParameterizedTest
  @CsvSource({
    "Odradivka Old, Odradiivka",
    "82-я дивизия, 82nd Harbour Guards Division",
    "The Quiet Ones, 82nd Harbour Guards Division",
    "lobzevs, Igor Lobzev",
    "lobzev's, Igor Lobzev",
    "divisions, 82nd Harbour Guards Division"
  })
  void anotherNameLeadsToTheEntry(String query, String title) {
    try (Browser browser = Browser.start()) {
      find(browser, Sites.searched(), query);
      assertEquals(title, browser.words(TITLES).get(0));
      assertFalse(String.valueOf(browser.run(TOLD)).contains("“"));
    }
  }

  @Test
  void ofEqualPagesCasesComeFirstAndSourcesLast() {
    Workbench bench = SearchedSite.bench(folder);
    bench.write(
        CaseText.source("a-b").with("title", "Xebec of the quay").body("Seen.\n"),
        CaseText.source("z-b").with("title", "Xebec of the quay").body("Seen.\n"),
        CaseText.story("xebec").with("title", "Xebec of the quay").with("case", "99").body("Seen [@the-log].\n"));
    bench.build().passes();
    try (Browser browser = Browser.start()) {
      find(browser, folder.resolve("site"), "xebec");
      assertEquals(
          List.of("stories", "sources", "sources"),
          browser.words(
              "return [...document.querySelectorAll('#results > li > a')]"
                  + ".map(a => a.getAttribute('href').split('/')[0])"));
    }
  }

  /** Nothing that is seen moves while results come, on a wide page and on a phone. */
  @ParameterizedTest
  @CsvSource({"soldiers, 1440", "mosevea, 390", "qqqzzz, 390", "soldiers, 390"})
  void nothingMovesWhenResultsCome(String query, int width) {
    try (Browser browser = Browser.start()) {
      browser.look(width, "light");
      browser.tell("Page.addScriptToEvaluateOnNewDocument", Map.of("source", SHIFTS));
      find(browser, Sites.searched(), query);
      browser.until("return document.getElementById('told').textContent !== ''");
      assertEquals(List.of(), browser.words("return shifts"));
    }
  }

  /** Boxes may not move; a few letters may, by what their typeface is narrower than the one before. */
  private static final String SHIFTS =
      """
      window.shifts = [];
      new PerformanceObserver(list => list.getEntries()
          .filter(each => each.value > 0.005)
          .forEach(each => shifts.push(each.value + ' ' + each.sources.map(s => s.node?.nodeName))))
          .observe({type: 'layout-shift', buffered: true});
      """;
}
