package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the home page every page is reached; nothing complains, nothing is fetched elsewhere. */
@NeedsChromium
class CrawlTest {
  private static final String LINKS =
      "return [...new Set([...document.links].map(a => a.href.split('#')[0]))]";

  private static SiteServer server;
  private static Path served = Path.of("");

  @BeforeAll
  static void serve() throws Exception {
    server = new SiteServer();
    served = Sites.at(server.base());
    server.serve(served);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyPageIsReachedFromAFolder(boolean script) {
    Path site = Sites.of("small");
    crawl(site, site.toUri().toString(), script);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyPageIsReachedBelowAPath(boolean script) {
    crawl(served, server.base(), script);
  }

  /** With the headers that docs/hosts.md recommends, nothing is in a page's way either. */
  @Test
  void everyPageIsReachedBelowAPathOfNginx(@TempDir Path folder) throws Exception {
    assumeTrue(Nginx.installed(), "SKIPPED: nginx is not installed (apt: nginx-light)");
    int port = Nginx.freePort();
    Path site = Sites.at(Nginx.base(port));
    try (Nginx nginx = Nginx.serve(site, port, folder)) {
      crawl(site, nginx.base(), true);
    }
  }

  /** The dossier of this repository is large: one round, in the way that forgives least. */
  @Test
  void everyPageOfTheRealSiteIsReached() {
    Path site = Sites.of("real");
    crawl(site, site.toUri().toString(), false);
  }

  private static void crawl(Path site, String base, boolean script) {
    try (Browser browser = script ? Browser.start() : Browser.startWithoutScript()) {
      Set<String> reached = walk(browser, base);
      assertEquals(linked(site), reached);
      assertEquals(List.of(), browser.complaints());
      List<String> requests = browser.requests();
      assertTrue(requests.size() > reached.size(), "hardly a request was recorded");
      assertEquals(List.of(), requests.stream().filter(a -> !a.startsWith(base)).toList());
    }
  }

  private static Set<String> walk(Browser browser, String base) {
    TreeSet<String> seen = new TreeSet<>(List.of(base + "index.html"));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty()) {
      String address = next.remove();
      browser.open(address);
      assertEquals(address, browser.address());
      for (String link : browser.words(LINKS)) {
        if (link.startsWith(base) && link.endsWith(".html") && seen.add(link)) {
          next.add(link);
        }
      }
    }
    return seen.stream()
        .map(address -> address.substring(base.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every page, but for those that only an old or a wrong address leads to. */
  private static Set<String> linked(Path site) {
    return Sites.pages(site).entrySet().stream()
        .filter(page -> !page.getKey().equals("404.html") && !leadsOn(page.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean leadsOn(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOldAddressLeadsOn(boolean script) {
    try (Browser browser = script ? Browser.start() : Browser.startWithoutScript()) {
      String file = Sites.of("small").toUri().toString();
      for (String base : List.of(file, server.base())) {
        browser.open(base + "old/pier.html");
        browser.arrive(base + "stories/the-sale.html");
      }
      assertEquals(List.of(), browser.complaints());
    }
  }

  /** Whoever mistypes an address, however deep, gets a page with its style and working links. */
  @Test
  void aWrongAddressIsAnsweredWithAWholePage() {
    try (Browser browser = Browser.start()) {
      for (String wrong : List.of("nowhere.html", "stories/no/where.html")) {
        browser.open(server.base() + wrong);
        assertTrue(browser.title().startsWith("Page not found"), browser.title());
        browser.words(LINKS).stream()
            .filter(link -> !link.equals(browser.address())) // to the text of the page itself
            .forEach(link -> assertTrue(leadsSomewhere(link), link));
        assertEquals(
            List.of(),
            browser.requests().stream()
                .filter(a -> !a.equals(server.base() + wrong) && !leadsSomewhere(a))
                .toList());
        List<String> complaints = browser.complaints();
        assertEquals(1, complaints.size(), complaints::toString);
        assertTrue(complaints.get(0).contains(wrong + " - Failed to load"), complaints::toString);
      }
    }
  }

  private static boolean leadsSomewhere(String address) {
    return address.startsWith(server.base())
        && (address.equals(server.base())
            || Files.isRegularFile(served.resolve(address.substring(server.base().length()))));
  }

  /** These tests would be worth nothing if a browser said nothing. */
  @Test
  void whatIsForbiddenWouldBeSeen() {
    String page = Workbench.empty(served).read("about.html");
    String bad =
        page.replace(
            "</main>",
            "<p style=\"color:red\"><img src=\"http://localhost:1/x.png\" alt=\"x\"></p>"
                + "<script>document.title = 'ran'</script></main>");
    Workbench.empty(served).write("bad.html", bad);
    try (Browser browser = Browser.start()) {
      browser.open(server.base() + "bad.html");
      String complaints = String.join("\n", browser.complaints());
      assertTrue(complaints.contains("style-src 'self'"), complaints);
      assertTrue(complaints.contains("script-src 'self'"), complaints);
      assertTrue(complaints.contains("img-src 'self'"), complaints);
    } finally {
      Workbench.empty(served).delete("bad.html");
    }
  }

  @Test
  void scriptsAreOffWhereATestSaysSo() {
    String page = "data:text/html,<title>off</title><script>document.title='on'</script>";
    try (Browser on = Browser.start();
        Browser off = Browser.startWithoutScript()) {
      on.open(page);
      off.open(page);
      assertEquals("on off", on.title() + " " + off.title());
      on.open("data:text/html,<img src='" + server.origin() + "elsewhere.png'>");
      assertEquals(List.of(server.origin() + "elsewhere.png"), on.requests());
    }
  }
}
