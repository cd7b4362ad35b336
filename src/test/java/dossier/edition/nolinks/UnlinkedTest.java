package dossier.edition.nolinks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.TextFile;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlinkedTest {
  private static final Set<String> FILES = Set.of("stories/one.html", "index.html", "a.svg");
  private static final Unlinked UNLINKED =
      new Unlinked(address -> FILES.contains(address.path()), "No links.");

  private static Artifact file(String path, String text) {
    return new Artifact(Address.of(path), text.getBytes(UTF_8), new TextFile(path, "").start());
  }

  private static String of(String path, String text) {
    return new String(UNLINKED.of(file(path, text)).value().orElseThrow().bytes(), UTF_8);
  }

  private static Document page(String body) {
    return Jsoup.parse(of("stories/one.html", "<!DOCTYPE html><main>" + body + "</main>"));
  }

  @Test
  void anAddressStandsBesideTheWordsOfItsLink() {
    Document page = page("<p>See <a href='https://example.org/a?b&amp;c'>the <i>minutes</i></a>.");
    assertEquals("See the minutes https://example.org/a?b&c.", page.select("main p + p").text());
    assertEquals("https://example.org/a?b&c", page.select(".typed").text());
  }

  @Test
  void anAddressThatIsSaidAlreadyIsNotSaidAgain() {
    assertEquals(
        "desk@example.org",
        page("<b><a href='mailto:desk@example.org'>desk@example.org</a></b>").select("b").text());
  }

  @Test
  void theAddressOfAPassageIsThatOfItsPage() {
    Document page = page("<a href='https://example.org/a#:~:text=no%20one'>a</a>");
    assertEquals("https://example.org/a", page.select(".typed").text());
  }

  @Test
  void linksWithinTheFolderStay() {
    String links = "<a href='#a'></a><a href='../index.html?q=1#b'></a><img src='../a.svg'>";
    Document page = page(links);
    assertEquals(3, page.select("[href], [src]").size());
    assertTrue(page.select(".typed").isEmpty());
  }

  @Test
  void aLinkToAFileThatIsNotThereBecomesItsWords() {
    Document page = page("<b><a href='../feed.xml'>the feed</a></b>");
    assertEquals("the feed", page.select("b").text());
    assertTrue(page.select("[href]").isEmpty());
  }

  /** Whatever a template of a project writes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='\thttps://example.org'>a</a>",
        "<a href='ht\ntps://example.org'>a</a>",
        "<a href='//example.org'>a</a>",
        "<a href='\\\\example.org'>a</a>",
        "<a href='/outside'>a</a>",
        "<a href='../../outside.html'>a</a>",
        "<a href='javascript:go()'>a</a>",
        "<a href='#a' ping='https://example.org'>a</a>",
        "<map><area href='https://example.org'></map>",
        "<form action='https://example.org'><button formaction='https://example.org'></form>",
        "<img src='https://example.org/a.png' srcset='../a.svg 1x, https://example.org/b.png 2x'>",
        "<blockquote cite='https://example.org'>a</blockquote>",
        "<iframe src='https://example.org'></iframe>",
        "<object data='https://example.org'></object>",
        "<video poster='https://example.org/a.png'></video>",
        "<svg><a xlink:href='https://example.org'><text>a</text></a></svg>",
        "<svg><a href='https://example.org'><text>a</text></a></svg>",
        "<link rel='preconnect' href='https://example.org'>",
        "<base href='https://example.org/'>",
        "<meta http-equiv='Refresh' content='0; URL=https://example.org'>",
        "<script src='https://example.org/a.js'></script>"
      })
  void nothingIsLeftThatLeadsOut(String html) {
    String page = page(html).select("main").html();
    assertFalse(page.matches("(?s).*<[^>]*(example\\.org|outside|javascript).*?>.*"), page);
  }

  @Test
  void drawingsAndOtherXmlAreReadToo() {
    String drawing =
        of(
            "a.svg",
            "<svg xmlns='x'><a xlink:href='https://example.org'><path d='M0 0'/></a></svg>");
    assertEquals(
        "<svg xmlns=\"x\"><g><title>https://example.org</title><path d=\"M0 0\" /></g></svg>",
        drawing);
  }

  @Test
  void whatCannotBeReadIsRefused() {
    assertTrue(UNLINKED.of(file("assets/leaflet.pdf", "%PDF")).complaints().get(0).isError());
    assertTrue(UNLINKED.of(file("assets/dossier.css", "p {}")).passes());
  }

  @Test
  void everyPageSaysWhatItIs() {
    assertEquals("No links.", page("<h1>A</h1>").select("main > p.edition:first-child").text());
    assertEquals(
        "No links.", Jsoup.parse(of("index.html", "<p>a")).select("body > .edition").text());
  }
}
