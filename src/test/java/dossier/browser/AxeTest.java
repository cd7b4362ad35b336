package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.OperationNotSupportedException;
import org.junit.jupiter.api.Test;

/** Every type of page, in both schemes, at three widths: axe finds nothing. */
@NeedsChromium
class AxeTest {
  private static final List<String> PAGES =
      List.of(
          "real/index.html",
          "real/stories.html",
          "real/stories/calls-home.html",
          "real/stories/bucha-investigated.html",
          "real/claims.html",
          "real/timeline.html",
          "real/sources.html",
          "real/sources/afp-2022-12-ohchr.html",
          "real/people/vladimir-putin.html",
          "real/people.html",
          "real/groups/reuters.html",
          "real/places.html",
          "real/places/bucha.html",
          "real/about.html",
          "real/method.html",
          "real/misled.html",
          "real/corrections.html",
          "real/a-z.html",
          "real/404.html",
          "real/search.html?q=soldiers+home",
          "small/index.html",
          "small/stories/the-sale.html",
          "small/claims.html",
          "small/timeline.html",
          "small/sources/the-witness.html",
          "small/people/jane-doe.html",
          "small/corrections.html",
          "small/old/pier.html",
          "sparse/index.html",
          "sparse/stories/a-case.html",
          "sparse/stories/gone.html");

  private static final String AXE = axe();

  private static final String RUN =
      """
      const [colours, done] = arguments;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const rules = ['color-contrast', 'link-in-text-block'];
      // What stands in a sentence may be as small as its line (WCAG 2.2, 2.5.8): axe knows links only.
      const inSentence = (rule, node) => rule.id === 'target-size'
          && document.querySelector(node.target[0])?.closest('.prose .mark, .prose .claim-mark, .quotation .mark');
      document.fonts.ready.then(() => axe.run(document, {runOnly: colours ? rules : tags, resultTypes: ['violations']})).then(
          found => done(found.violations.flatMap(
              rule => rule.nodes.filter(node => !inSentence(rule, node))
              .map(node => rule.id + ' at ' + node.target.join(' ')))),
          problem => done([String(problem)]));
      """;

  /**
   * The menu would lie over what stands below it. The ledger folds as many drawings as it has
   * claims: a dozen of them stand for all.
   */
  private static final String OPEN =
      "[...document.querySelectorAll('details:not(.menu)')].slice(0, 12).forEach(d => d.open = true)";

  @Test
  void noPageTypeHasAFault() throws Exception {
    assertEquals(Map.of(), faults(0));
  }

  @Test
  void aFaultWouldBeFound() {
    try (Browser browser = Browser.start()) {
      browser.open("data:text/html,<title>t</title><img src='data:,'>");
      assertFalse(look(browser, false).isEmpty());
    }
  }

  /** What is wrong with every second page, from the first or from the second on. */
  static Map<String, Object> faults(int from) throws IOException {
    Map<String, Object> faults = new TreeMap<>();
    try (Browser browser = Browser.start()) {
      for (int i = from; i < PAGES.size(); i += 2) {
        String page = PAGES.get(i);
        open(browser, page);
        if (!browser
            .words("return [...document.querySelectorAll('details')].map(d => '')")
            .isEmpty()) {
          browser.look(360, "light");
          note(faults, page + " folded", look(browser, false));
          browser.run(OPEN);
        }
        for (int width : new int[] {360, 768, 1440}) {
          for (String scheme : List.of("light", "dark")) {
            browser.look(width, scheme);
            boolean colours = scheme.equals("dark");
            note(faults, page + " " + width + " " + scheme, look(browser, colours));
          }
        }
      }
    }
    return faults;
  }

  private static void note(Map<String, Object> faults, String page, List<?> found) {
    if (!found.isEmpty()) {
      faults.put(page, found);
    }
  }

  /** A page that has moved is looked at before it leads on. */
  private static void open(Browser browser, String page) throws IOException {
    int slash = page.indexOf('/');
    String[] parts = page.substring(slash + 1).split("(?=\\?)", -1);
    Path file = Sites.of(page.substring(0, slash)).resolve(parts[0]);
    Path still = still(file);
    browser.open(still.toUri() + (parts.length > 1 ? parts[1] : ""));
    if (parts.length > 1) {
      browser.until("return document.querySelectorAll('#results li').length > 10");
    }
    if (!still.equals(file)) {
      Files.delete(still);
    }
  }

  /** A scheme changes colours only: at two of the widths the rules on colours are enough for it. */
  static List<?> look(Browser browser, boolean colours) {
    if (Boolean.FALSE.equals(browser.run("return 'axe' in window"))) {
      browser.run(AXE);
    }
    return (List<?>) browser.await(RUN, colours);
  }

  private static Path still(Path page) throws IOException {
    String text = Files.readString(page);
    String still = text.replaceAll("<meta http-equiv=\"refresh\"[^>]*>", "");
    Path file = page.resolveSibling("still-" + page.getFileName());
    return still.equals(text) ? page : Files.writeString(file, still);
  }

  private static String axe() {
    try {
      return new AxeBuilder().getAxeScriptProvider().getScript();
    } catch (IOException | OperationNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
