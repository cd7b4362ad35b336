package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content security policy stands on every page, and nothing on it is in its way. */
class PolicyTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

  @ParameterizedTest
  @ValueSource(strings = {"real", "small", "sparse"})
  void everyPageBeginsWithThePolicy(String name) {
    Sites.pages(Sites.of(name))
        .forEach(
            (page, document) -> {
              Element first = document.select("head > *").get(0);
              Element second = document.select("head > *").get(1);
              assertEquals("utf-8", first.attr("charset"), page);
              assertEquals("Content-Security-Policy", second.attr("http-equiv"), page);
              assertEquals(POLICY, second.attr("content"), page);
            });
  }

  /** Of scripts only files of the site and data that is not run (JSON-LD) may stand on a page. */
  @ParameterizedTest
  @ValueSource(strings = {"real", "small", "sparse"})
  void noStyleOrScriptStandsInAPageOrDrawing(String name) {
    TreeSet<String> inline = new TreeSet<>();
    Path site = Sites.of(name);
    int files = 0;
    for (var file : Workbench.empty(site).files("").entrySet()) {
      if (file.getKey().matches(".*\\.(html|svg)")) {
        files++;
        Document document =
            file.getKey().endsWith(".svg")
                ? Jsoup.parse(file.getValue(), "", Parser.xmlParser())
                : Jsoup.parse(file.getValue());
        document.getAllElements().stream()
            .filter(PolicyTest::isInline)
            .forEach(element -> inline.add(file.getKey() + ": " + element.tagName()));
      }
    }
    assertEquals(new TreeSet<>(), inline);
    assertTrue(files > 10, "hardly a file was read");
  }

  private static boolean isInline(Element element) {
    boolean script =
        element.nameIs("script")
            && !element.hasAttr("src")
            && !element.attr("type").equals("application/ld+json");
    return script
        || element.nameIs("style")
        || element.attributes().asList().stream()
            .anyMatch(
                a ->
                    a.getKey().equals("style")
                        || a.getKey().startsWith("on")
                        || a.getValue().startsWith("javascript:"));
  }
}
