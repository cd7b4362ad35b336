package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Workbench;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site under a path of Debian's nginx, set up as docs/hosts.md says. */
class NginxTest {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "application/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "woff2", "font/woff2",
          "xml", "text/xml; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "txt", "text/plain; charset=utf-8");
  private static final Set<String> FOR_HOSTS = Set.of("_headers", ".nojekyll", "CNAME");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Path site = Path.of("");
  private static String base = "";
  private static @Nullable Nginx nginx;

  @BeforeAll
  static void serve() throws Exception {
    assumeTrue(Nginx.installed(), "SKIPPED: nginx is not installed (apt: nginx-light)");
    int port = Nginx.freePort();
    base = Nginx.base(port);
    site = Sites.at(base);
    nginx = Nginx.serve(site, port, folder);
  }

  @AfterAll
  static void stop() {
    if (nginx != null) {
      nginx.close();
    }
  }

  private static HttpResponse<byte[]> get(String path) throws Exception {
    URI address = URI.create(base).resolve(path);
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
  }

  private static Document page(String path) {
    return Objects.requireNonNull(Sites.pages(site).get(path));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  @Test
  void everyFileIsAnsweredWithItsTypeAndTheHeaders() throws Exception {
    String pages = page("index.html").select("meta[http-equiv]").attr("content");
    for (String path : Workbench.empty(site).files("").keySet()) {
      if (FOR_HOSTS.contains(path)) {
        continue;
      }
      HttpResponse<byte[]> answer = get(path);
      assertEquals(200, answer.statusCode(), path);
      assertArrayEquals(Files.readAllBytes(site.resolve(path)), answer.body(), path);
      assertEquals(type(path), header(answer, "Content-Type"), path);
      assertEquals(
          pages + "; frame-ancestors 'none'", header(answer, "Content-Security-Policy"), path);
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
      assertEquals("no-referrer", header(answer, "Referrer-Policy"), path);
      assertEquals(kept(path), header(answer, "Cache-Control"), path);
    }
  }

  /** What no browser shows, it offers to save. */
  private static String type(String path) {
    return TYPES.getOrDefault(
        path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
  }

  /** Only what is named by its own bytes never changes. */
  private static String kept(String path) {
    return path.matches("search/[0-9a-f]{10}\\.js")
        ? "public, max-age=31536000, immutable"
        : "no-cache";
  }

  @Test
  void someFilesOfTheSearchAreNamedByTheirBytes() {
    Set<String> kept = new TreeSet<>(Workbench.empty(site).files("search").keySet());
    assertTrue(kept.removeAll(Set.of("index.js", "names.js")));
    assertTrue(kept.stream().anyMatch(name -> kept("search/" + name).contains("immutable")));
  }

  @Test
  void everyLinkLeadsToWhatIsThere() throws Exception {
    Set<String> links = new TreeSet<>();
    Sites.pages(site).forEach((path, page) -> links.addAll(links(path, page)));
    assertTrue(links.size() > 20, links::toString);
    for (String link : links) {
      assertEquals(200, get(link).statusCode(), link);
    }
  }

  private static Set<String> links(String path, Document page) {
    page.setBaseUri(base + path);
    Set<String> links = new TreeSet<>();
    for (String name : new String[] {"href", "src"}) {
      page.getElementsByAttribute(name).eachAttr("abs:" + name).stream()
          .map(link -> link.split("#", 2)[0])
          .filter(link -> link.startsWith(base))
          .forEach(links::add);
    }
    return links;
  }

  @Test
  void whatIsNotThereIsAnsweredWithThePageForIt() throws Exception {
    for (String wrong : new String[] {"nowhere.html", "stories/no/where.html", "_headers"}) {
      HttpResponse<byte[]> answer = get(wrong);
      assertEquals(404, answer.statusCode(), wrong);
      assertArrayEquals(Files.readAllBytes(site.resolve("404.html")), answer.body(), wrong);
      assertTrue(header(answer, "Content-Security-Policy").contains("frame-ancestors"), wrong);
    }
  }

  @Test
  void anOldAddressLeadsOnWithoutARuleOfTheHost() throws Exception {
    HttpResponse<byte[]> answer = get("old/pier.html");
    assertEquals(200, answer.statusCode());
    assertEquals(
        "0; url=../stories/the-sale.html",
        page("old/pier.html").select("meta[http-equiv=refresh]").attr("content"));
  }
}
