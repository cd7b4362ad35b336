package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The field for searching on every page, from a folder: with keys, a mouse and a screen reader. */
@NeedsChromium
class FinderTest {
  private static final String FIELD = "document.querySelector('form.find input[name=q]')";
  private static final String OPTIONS =
      "return [...document.querySelectorAll('.suggestions [role=option] .name')].map(o => o.textContent)";
  private static final String SHOWN =
      "return document.querySelectorAll('.suggestions:not([hidden]) [role=option]').length > 0";

  private static void open(Browser browser) {
    browser.look(1440, "light");
    browser.open(Sites.searched().resolve("stories/s1.html").toUri().toString());
  }

  private static void type(Browser browser, String words) {
    open(browser);
    browser.run(FIELD + ".focus()");
    browser.press(words);
    browser.until(SHOWN);
  }

  private static String attribute(Browser browser, String name) {
    return String.valueOf(browser.run("return " + FIELD + ".getAttribute('" + name + "')"));
  }

  /** Each letter may have its own list: the one that counts is what stands there in the end. */
  @ParameterizedTest
  @CsvSource({
    "varv, Varvara Moseeva",
    "mose, Varvara Moseeva",
    "Мосе, Varvara Moseeva",
    "moseyeva varv, Varvara Moseeva",
    "quiet, 82nd Harbour Guards Division",
    "82, 82nd Harbour Guards Division",
    "mosevea, Varvara Moseeva",
    "lucah, Lucha"
  })
  void aNameIsSuggestedByTheBeginningsOfItsWordsOrWithOneWrongLetter(String typed, String name) {
    try (Browser browser = Browser.start()) {
      type(browser, typed);
      boolean wrong = typed.matches("mosevea|lucah");
      browser.until(
          "return (() => {%s})().join('|') === '%s' && document.querySelectorAll('.perhaps').length === %s"
              .formatted(OPTIONS, name, wrong ? 1 : 0));
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void nothingIsLoadedUntilTheFieldIsUsed() {
    try (Browser browser = Browser.start()) {
      open(browser);
      browser.until("return document.readyState === 'complete'");
      assertFalse(browser.requests().toString().matches(".*(lookup|suggest|names).*"));
      browser.run(FIELD + ".focus()");
      browser.press("lucha");
      browser.until(SHOWN);
      assertTrue(browser.requests().toString().contains("search/names.js"));
    }
  }

  @Test
  void whatWasChosenForOtherLettersIsNotChosenAnyMore() {
    try (Browser browser = Browser.start()) {
      type(browser, "sold");
      browser.press(Keys.ARROW_DOWN);
      assertEquals("suggestions-0", attribute(browser, "aria-activedescendant"));
      browser.run(FIELD + ".dispatchEvent(new Event('input'))");
      assertEquals("", attribute(browser, "aria-activedescendant"));
    }
  }

  @Test
  void theArrowsGoThroughTheListAndEnterFollowsWhatIsChosen() {
    try (Browser browser = Browser.start()) {
      type(browser, "sold");
      assertEquals("combobox", attribute(browser, "role"));
      assertEquals("true", attribute(browser, "aria-expanded"));
      assertEquals("suggestions", attribute(browser, "aria-controls"));
      assertEquals("", attribute(browser, "aria-activedescendant"));
      browser.press(Keys.ARROW_DOWN);
      assertEquals("suggestions-0", attribute(browser, "aria-activedescendant"));
      browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
      String last = attribute(browser, "aria-activedescendant");
      assertEquals(
          List.of(last),
          browser.words(
              "return [...document.querySelectorAll('[role=option][aria-selected=true]')].map(o => o.id)"));
      assertEquals(
          last, browser.run("return [...document.querySelectorAll('[role=option]')].at(-1).id"));
      browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
      String there =
          String.valueOf(browser.run("return document.querySelector('[aria-selected=true]').href"));
      browser.press(Keys.ENTER);
      browser.arrive(there);
    }
  }

  @Test
  void enterSearchesWhereNothingIsChosenAndEscapeClosesTheList() {
    try (Browser browser = Browser.start()) {
      type(browser, "lucha");
      browser.press(Keys.ESCAPE);
      assertEquals("false", attribute(browser, "aria-expanded"));
      assertEquals("lucha", browser.run("return " + FIELD + ".value"));
      browser.press(Keys.ENTER);
      browser.arrive(Sites.searched().resolve("search.html").toUri() + "?q=lucha");
      browser.until("return document.querySelector('#results li')");
    }
  }

  @Test
  void whatIsSuggestedIsGroupedByWhatItIsAndCounted() {
    try (Browser browser = Browser.start()) {
      type(browser, "s");
      assertEquals(
          List.of("Cases", "Claims"),
          browser.words(
              "return [...document.querySelectorAll('.suggestions [role=group]')]"
                  + ".map(g => document.getElementById(g.getAttribute('aria-labelledby')).textContent)"));
      browser.until("return document.querySelector('.find [role=status]').textContent");
      String told =
          String.valueOf(
              browser.run("return document.querySelector('.find [role=status]').textContent"));
      assertTrue(told.matches("\\d+ suggestions; .*"), told);
      browser.press(Keys.chord(Keys.CONTROL, "a"), "qqqq");
      browser.until(
          "return document.querySelector('.find [role=status]').textContent.startsWith('No name')");
      assertEquals("false", attribute(browser, "aria-expanded"));
    }
  }

  @Test
  void theKeyLeadsToTheFieldUnlessAReaderSaysOtherwise() throws IOException {
    try (SiteServer server = new SiteServer();
        Browser browser = Browser.start()) {
      server.serve(Sites.searched());
      browser.look(1440, "light");
      String page = server.base() + "stories/s1.html";
      String there = "return document.activeElement === " + FIELD;
      browser.open(page);
      browser.press("/");
      assertEquals(true, browser.run(there));
      assertEquals("", browser.run("return " + FIELD + ".value"));
      browser.open(server.base() + "search.html");
      browser.until("return !document.getElementById('finder').hidden");
      browser.run("document.getElementById('slash').click()");
      browser.open(page);
      browser.press("/");
      assertEquals(false, browser.run(there));
    }
  }

  @Test
  void aMouseFollowsAndTheListIsAccessible() {
    try (Browser browser = Browser.start()) {
      type(browser, "lucha");
      browser.point(".suggestions [role=option]");
      browser.run("document.querySelector('.suggestions [role=option]').click()");
      browser.arrive(Sites.searched().resolve("places/lucha.html").toUri().toString());
    }
  }

  @Test
  void withoutScriptTheFieldLeadsToTheSearch() {
    try (Browser browser = Browser.startWithoutScript()) {
      browser.look(1440, "light");
      browser.open(Sites.searched().resolve("stories/s1.html").toUri().toString());
      assertEquals("", attribute(browser, "role"));
      browser.run(FIELD + ".form.submit()");
      browser.until("return location.pathname.endsWith('search.html')");
      assertEquals(
          true, browser.run("return document.getElementById('without').checkVisibility()"));
    }
  }

  /**
   * What is loaded for the field, on a site of any size: the first file is bounded, and so is each.
   */
  @Test
  void whatTheFieldLoadsIsLittle() throws IOException {
    try (Browser browser = Browser.start()) {
      open(browser);
      browser.requests();
      browser.run(FIELD + ".focus()");
      browser.press("soldiers");
      browser.until(SHOWN);
      long bytes = 0;
      for (String file : new TreeSet<>(browser.requests())) {
        bytes += file.endsWith(".woff2") ? 0 : Files.size(Path.of(URI.create(file)));
      }
      assertTrue(bytes > 1_000 && bytes < 60_000, "loads " + bytes);
    }
  }
}
