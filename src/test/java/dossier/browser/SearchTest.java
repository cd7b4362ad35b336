package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search, as readers use it: from a folder, with keys, on a phone, without script. */
@NeedsChromium
class SearchTest {
  static final String TITLES =
      "return [...document.querySelectorAll('#results > li > a')].map(a => a.textContent)";
  static final String TOLD = "return document.getElementById('found').textContent";

  @TempDir private Path folder;

  static String page(Path site, String query) {
    return site.resolve("search.html").toUri()
        + "?q="
        + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  static void find(Browser browser, Path site, String query) {
    browser.open(page(site, query));
    browser.until("return document.getElementById('found').textContent !== ''");
  }

  /** Each query and the page that has to be among the first three. */
  @ParameterizedTest
  @CsvSource({
    "moseeva, Varvara Moseeva",
    "Мосеева, Varvara Moseeva",
    "Мосеевой, Varvara Moseeva",
    "Moseyeva, Varvara Moseeva",
    "Одрадіївка, Odradiivka",
    "odradii, Odradiivka",
    "Kleskov Dmitry, Dmitry Kleskov",
    "lobzev, Igor Lobzev",
    "Лучи, Lucha",
    "Латутіну, Vladimir Latutin",
    "Клєсков, Dmitry Kleskov",
    "where is Varvara Moseeva?, Varvara Moseeva",
    "82 division, 82nd Harbour Guards Division"
  })
  void aNameIsFoundInBothScriptsAndByItsBeginning(String query, String title) {
    try (Browser browser = Browser.start()) {
      find(browser, Sites.searched(), query);
      List<String> titles = browser.words(TITLES);
      assertTrue(titles.subList(0, Math.min(3, titles.size())).contains(title), titles::toString);
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aWordIsShownWhereItStandsUnderItsHeading() {
    try (Browser browser = Browser.start()) {
      find(browser, Sites.of("small"), "letters");
      assertTrue(browser.words(TITLES).contains("The sale of the pier"));
      String part = "#results a[href='stories/the-sale.html#letter']";
      assertEquals(
          List.of("letter"),
          browser.words(
              "return [...document.querySelector(\""
                  + part
                  + "\").parentElement.querySelectorAll('.snippet mark')].map(m => m.textContent)"));
      String claim = "#results a[href='stories/the-sale.html#claim-letter-written']";
      assertEquals(
          "Claim, disputed",
          browser.run("return document.querySelector(\"" + claim + "\").textContent"));
    }
  }

  /** What is typed, and what is marked for it. */
  private static final Map<String, String> MARKED =
      Map.ofEntries(
          Map.entry("lodzi", "Łodzi"),
          Map.entry("oresund", "Øresund"),
          Map.entry("thor", "Þór"),
          Map.entry("homme", "homme"),
          Map.entry("L’homme", "l’homme"),
          Map.entry("d'ouvrier", "ouvrier"),
          Map.entry("o'zbekiston", "Oʻzbekiston"),
          Map.entry("北京大学", "北京大学"),
          Map.entry("京", "京大"),
          Map.entry("学", "学"),
          Map.entry("서울", "서울"),
          Map.entry("กรุงเทพ", "กรุงเทพ"));

  @Test
  void aWordIsFoundAsReadersTypeItInAnyScript() {
    Workbench bench = Workbench.small(folder);
    String page = "content/pages/about.md";
    bench.write(
        page,
        bench.read(page)
            + "\n## Words\n\nW Łodzi, Øresund, Þór. De l’homme et un ouvrier. Oʻzbekiston."
            + " 他去了北京大学。 서울에서 만났다. ไปกรุงเทพแล้ว.\n");
    bench.build().passes();
    try (Browser browser = Browser.start()) {
      MARKED.forEach(
          (typed, marked) -> {
            find(browser, folder.resolve("site"), typed);
            List<String> marks =
                browser.words(
                    "return [...document.querySelectorAll('#results .snippet mark')].map(m => m.textContent)");
            assertEquals(List.of(marked), marks, typed);
            assertEquals("1 page.", browser.run(TOLD), typed);
          });
      assertEquals(List.of(), browser.complaints());
    }
  }

  /** What is cut begins with a sentence, so that nothing is said without who says it. */
  @Test
  void aSnippetBeginsWithItsSentenceAndAClaimIsWhole() throws IOException {
    Workbench bench = Workbench.small(folder);
    String story = "content/stories/the-sale.md";
    String hedged =
        " The Harbour Post, of which only the first page was seen, wrote that whelks had been sold [@the-report].";
    String rest = "Nothing is known of that day but what the minutes say. ".repeat(8);
    bench.write(story, bench.read(story) + "\n## Whelks\n\n" + rest + hedged + " " + rest + "\n");
    bench.build().passes();
    try (Browser browser = Browser.start()) {
      find(browser, folder.resolve("site"), "whelks sold");
      String words =
          "return document.querySelector('#results a[href$=\"#whelks\"]').parentElement.querySelector('.snippet').textContent";
      String shown = String.valueOf(browser.run(words));
      assertTrue(shown.startsWith("… The Harbour Post, of which only"), shown);
      assertTrue(shown.contains("whelks had been sold"), shown);
      assertTrue(shown.length() < 400, shown);
    }
  }

  /** Every result leads to a page and a place on it. */
  @Test
  void everyResultLeadsSomewhere() {
    Path site = Sites.searched();
    try (Browser browser = Browser.start()) {
      browser.open(page(site, "soldier") + "&kind=stories");
      browser.until("return document.querySelector('#results li')");
      List<String> links =
          browser.words(
              "return [...document.querySelectorAll('#results a')].map(a => a.getAttribute('href'))");
      assertTrue(links.size() > 10, links::toString);
      for (String link : links) {
        String[] parts = link.split("#", -1);
        assertTrue(Files.isRegularFile(site.resolve(parts[0])), link);
        browser.open(site.resolve(parts[0]).toUri().toString());
        Object there =
            browser.run(
                "return !arguments[0] || !!document.getElementById(arguments[0])", tail(parts));
        assertEquals(true, there, link);
      }
    }
  }

  private static String tail(String[] parts) {
    return parts.length > 1 ? parts[1] : "";
  }

  @Test
  void aSearchIsNarrowedByKindYearAndStatus() {
    try (Browser browser = Browser.start()) {
      browser.open(page(Sites.of("small"), "pier") + "&kind=stories&year=2025&status=disputed");
      browser.until("return document.querySelector('#results li')");
      assertEquals(List.of("The sale of the pier"), browser.words(TITLES));
      browser.until("return document.getElementById('found').textContent");
      assertEquals("1 page.", browser.run(TOLD));
      browser.open(page(Sites.of("small"), "pier") + "&status=refuted&kind=people");
      browser.until("return document.getElementById('found').textContent");
      assertEquals("Nothing found.", browser.run(TOLD));
    }
  }

  @Test
  void theKeyboardIsEnough() {
    try (Browser browser = Browser.start()) {
      browser.look(360, "light");
      browser.open(Sites.searched().resolve("search.html").toUri().toString());
      browser.until("return !document.getElementById('finder').hidden");
      browser.run("document.getElementById('query').focus()");
      browser.press("soldiers");
      browser.until("return document.querySelector('#results li')");
      assertEquals("status", browser.run("return document.getElementById('told').role"));
      browser.until("return document.getElementById('told').textContent.includes(' pages.')");
      assertEquals(10L, browser.run("return document.querySelectorAll('#results > li').length"));
      browser.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
      assertEquals(true, browser.run("return document.activeElement.matches('#results > li > a')"));
      browser.run("document.getElementById('more').focus()");
      browser.press(Keys.ENTER);
      browser.until("return document.querySelectorAll('#results > li').length > 10");
      browser.until("return document.activeElement.matches('#results > li:nth-child(11) > a')");
      assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "…", "qqqzzz", "<img src=x>", "of the and", "[s]ell", "\"", "a"})
  void whateverIsTypedIsAnswered(String query) {
    try (Browser browser = Browser.start()) {
      browser.open(page(Sites.of("small"), query));
      browser.until("return performance.getEntriesByName('search-shown').length > 0");
      if (query.matches("(?s).*\\p{L}.*")) {
        browser.until("return document.getElementById('found').textContent !== ''");
      } else {
        assertEquals(List.of(), browser.words(TITLES));
      }
      assertEquals(0L, browser.run("return document.querySelectorAll('#results img').length"));
      assertEquals(List.of(), browser.complaints());
    }
  }

  /** A Russian word of three letters is no English one. */
  @ParameterizedTest
  @ValueSource(strings = {"он", "то ", "но"})
  void aShortWordIsNotReadInAnotherScript(String query) {
    try (Browser browser = Browser.start()) {
      find(browser, Sites.searched(), query);
      assertEquals(List.of(), browser.words(TITLES));
    }
  }

  @Test
  void noPageIsShownTwiceHoweverOftenMoreIsAskedFor() {
    try (Browser browser = Browser.start()) {
      find(browser, Sites.searched(), "soldiers");
      for (int i = 0; i < 12; i++) {
        browser.run("const m = document.getElementById('more'); m.click(); m.click(); m.click()");
        browser.until("return true");
      }
      browser.until(
          "return document.getElementById('more').hidden || !document.getElementById('more').click()");
      List<String> links =
          browser.words(
              "return [...document.querySelectorAll('#results > li > a')].map(a => a.href)");
      assertTrue(links.size() > 20, links::toString);
      assertEquals(links.size(), Set.copyOf(links).size());
    }
  }

  /** A site that was built anew has other files than the list of them that a browser kept. */
  @Test
  void anOldListOfTheFilesIsReadAnew() throws Exception {
    Path site = Workbench.small(folder).build().passes().path("site");
    try (SiteServer server = new SiteServer();
        Browser browser = Browser.start()) {
      server.serve(site);
      browser.open(server.base() + "search.html");
      browser.until("return document.getElementById('year').length > 1");
      Workbench bench = Workbench.empty(folder);
      bench.replace("content/pages/about.md", "invented", "invented. A vexillary stood by");
      bench.build().passes();
      browser.run("document.getElementById('query').value = 'vexillary'");
      browser.run("document.getElementById('finder').dispatchEvent(new Event('submit'))");
      browser.until("return document.querySelector('#results mark')?.textContent === 'vexillary'");
    }
  }

  @Test
  void whatCannotBeLoadedIsSaid() throws IOException {
    Path site = Workbench.small(folder).build().passes().path("site");
    Workbench files = Workbench.empty(site.resolve("search"));
    files.files("").keySet().stream()
        .filter(file -> !file.equals("index.js"))
        .forEach(files::delete);
    try (Browser browser = Browser.start()) {
      find(browser, site, "letter");
      assertTrue(String.valueOf(browser.run(TOLD)).startsWith("A part of the search could not"));
    }
  }

  @Test
  void withoutScriptThePageSaysWhereElseToLook() {
    try (Browser browser = Browser.startWithoutScript()) {
      browser.open(page(Sites.of("small"), "letter"));
      assertEquals(
          "Everything from A to Z",
          browser.run(
              "return document.querySelector('#without a[href=\"a-z.html\"]').textContent"));
      assertEquals(
          true, browser.run("return document.getElementById('without').checkVisibility()"));
      assertEquals(
          false, browser.run("return document.getElementById('finder').checkVisibility()"));
    }
  }
}
