package dossier.view.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.Workbench;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around every page. */
class FramesTest {
  private static final String SETTINGS = "content/dossier.yml";

  @TempDir private Path folder;

  private Document page(String name, String more) {
    Workbench bench = Workbench.small(folder);
    return Jsoup.parse(
        bench.write(SETTINGS, bench.read(SETTINGS) + more).build().passes().read("site/" + name));
  }

  @ParameterizedTest
  @CsvSource({
    "desk@example.org, mailto:desk@example.org",
    "https://example.org/contact, https://example.org/contact",
    "PO Box 1 in Saltmere, ''",
  })
  void everyPageSaysHowTheEditorsAreReached(String contact, String address) {
    Document page = page("stories/the-sale.html", "contact: " + contact + "\n");
    assertEquals("Contact: " + contact, page.select(".colophon p:contains(Contact)").text());
    assertEquals(address, page.select(".colophon p:contains(Contact) a").attr("href"));
  }

  @Test
  void homeSaysTheSubtitleOnce() {
    Workbench bench = Workbench.small(folder);
    String settings = bench.read(SETTINGS).replaceAll("(?m)^subtitle: .*\\R", "");
    bench.write(SETTINGS, settings + "subtitle: Who sold the pier\n");
    for (String page : bench.files("content/pages").keySet()) {
      String file = "content/pages/" + page;
      bench.write(file, bench.read(file).replaceAll("(?m)^summary: .*\\R", ""));
    }
    Document home = Jsoup.parse(bench.build().passes().read("site/index.html"));
    assertEquals(1, home.select("main :matchesOwn(Who sold the pier)").size());
  }
}
