package dossier.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String FIRST = "The vote was dated a day too early.";
  private static final String SUMMARY = "The council sold the pier; who asked for it is disputed.";
  private static final String WARNED =
      "Content warning: A man speaks of drowning people. " + SUMMARY;
  private static final List<String> FILES =
      List.of("feed.xml", "feed.json", "corrections.xml", "corrections.json");

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder).build().passes();
  }

  private Document atom(String name) {
    return Jsoup.parse(bench.read("site/" + name + ".xml"), Parser.xmlParser());
  }

  private JsonNode json(String name) {
    return JsonMapper.shared().readTree(bench.read("site/" + name + ".json"));
  }

  private String idOf(String words) {
    return atom("corrections").select("entry:has(content:containsOwn(" + words + ")) > id").text();
  }

  private void base() {
    bench
        .replace("content/dossier.yml", "language:", "base-url: https://example.org/d\nlanguage:")
        .build()
        .passes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed", "corrections"})
  void holdsWhatAFeedMustHold(String name) {
    Element root = StrictXml.root(bench.read("site/" + name + ".xml"));
    assertEquals("http://www.w3.org/2005/Atom", root.getNamespaceURI());
    assertEquals("feed", root.getLocalName());
    assertEquals("en", root.getAttributeNS(XMLConstants.XML_NS_URI, "lang"));
    Document feed = atom(name);
    for (String element : List.of("id", "title", "updated", "author > name", "link[rel=self]")) {
      assertEquals(1, feed.select("feed > " + element).size(), element);
    }
    for (String element : List.of("id", "title", "updated", "link[rel=alternate]")) {
      assertEquals(feed.select("entry").size(), feed.select("entry > " + element).size(), element);
    }
    assertEquals("2026-01-05T00:00:00Z", feed.select("feed > updated").text());
    assertEquals("https://jsonfeed.org/version/1.1", json(name).path("version").asString());
    assertEquals(
        atom(name).select("entry > id").eachText(),
        json(name).path("items").valueStream().map(item -> item.path("id").asString()).toList());
  }

  @Test
  void aStoryStandsByItsSummaryAndByItsLastCorrection() {
    Document feed = atom("feed");
    assertEquals(WARNED, feed.select("entry > summary").text());
    assertEquals("2026-01-02T00:00:00Z", feed.select("entry > published").text());
    assertEquals("2026-01-05T00:00:00Z", feed.select("entry > updated").text());
    assertEquals("stories/the-sale.html", feed.select("entry > link").attr("href"));
    JsonNode item = json("feed").path("items").path(0);
    assertEquals(WARNED, item.path("content_text").asString());
    assertEquals("2026-01-05T00:00:00Z", item.path("date_modified").asString());
    assertEquals("harbour", item.path("tags").path(0).asString());
    for (String file : FILES) {
      assertFalse(bench.read("site/" + file).contains("I saw the letter"), file);
    }
  }

  @Test
  void withoutACorrectionTheDayOfPublicationCounts() {
    bench
        .replace(STORY, "corrections:\n  - date: 2026-01-05\n    text: " + FIRST + "\n", "")
        .build()
        .passes();
    assertEquals("2026-01-02T00:00:00Z", atom("feed").select("entry > updated").text());
  }

  @Test
  void aStoryWithoutAWarningBeginsWithItsSummary() {
    bench
        .replace(STORY, "content-warning: A man speaks of drowning people.\n", "")
        .build()
        .passes();
    assertEquals(SUMMARY, atom("feed").select("entry > summary").text());
  }

  @Test
  void whateverStandsInATitleIsReadAgainAsItWasWritten() {
    String title = "“Sold” <b>& gone</b> ]]> 🂡 for 1 €";
    bench.replace(STORY, "title: The sale of the pier", "title: '" + title + "'").build().passes();
    Element root = StrictXml.root(bench.read("site/feed.xml"));
    assertEquals(List.of("The Pier", title), StrictXml.texts(root, "title"));
    assertEquals(title, json("feed").path("items").path(0).path("title").asString());
  }

  @Test
  void aFeedWithoutAnEntryIsAFeed() {
    Workbench sparse = Workbench.copy(Workbench.SITES.resolve("sparse"), folder.resolve("sparse"));
    sparse.build().passes();
    Element corrections = StrictXml.root(sparse.read("site/corrections.xml"));
    assertEquals(List.of("2026-01-02T00:00:00Z"), StrictXml.texts(corrections, "updated"));
    sparse
        .replace("content/stories/a-case.md", "case: 1", "status: draft\ncase: 1")
        .build()
        .passes();
    Element stories = StrictXml.root(sparse.read("site/feed.xml"));
    assertEquals(List.of("1970-01-01T00:00:00Z"), StrictXml.texts(stories, "updated"));
    assertTrue(sparse.read("site/feed.json").contains("\"items\":[]"));
  }

  @Test
  void neitherDraftsNorWithdrawnStoriesStandInThem() {
    Workbench sparse =
        Workbench.copy(Workbench.SITES.resolve("sparse"), folder.resolve("sparse"))
            .replace("content/stories/canary.md", "Canary.\n", "Canary [@a-source].\n")
            .build("--drafts")
            .passes();
    assertTrue(sparse.read("site/stories/canary.html").contains("Canary"));
    for (String file : FILES) {
      String text = sparse.read("site/" + file);
      assertFalse(text.contains("anary") || text.contains("A secret"), file);
      assertFalse(text.contains("An old case") || text.contains("gone"), file);
    }
  }

  @Test
  void anIdStaysWhileWordsAndNeighboursChange() {
    String before = idOf("The vote was dated");
    String story = atom("feed").select("entry > id").text();
    assertTrue(before.startsWith("urn:uuid:"), before);
    bench
        .replace(STORY, "title: The sale of the pier", "title: Another title")
        .replace(STORY, FIRST, "The vote was dated a day too early, and its hour was wrong.")
        .replace(
            STORY,
            "corrections:\n",
            "corrections:\n  - date: 2026-02-01\n    text: The price was wrong.\n")
        .build()
        .passes();
    assertEquals(before, idOf("The vote was dated"));
    assertEquals(story, atom("feed").select("entry > id").text());
    Document corrections = atom("corrections");
    assertEquals("The price was wrong.", corrections.select("entry > content").get(0).text());
    assertEquals(3, corrections.select("id").eachText().stream().distinct().count());
  }

  @Test
  void linksAreWholeWhereTheAddressIsKnown() {
    assertTrue(json("feed").path("feed_url").isMissingNode());
    base();
    assertEquals(
        "https://example.org/d/stories/the-sale.html#corrections",
        atom("corrections").select("entry > link").attr("href"));
    assertEquals(
        "https://example.org/d/corrections.xml",
        atom("corrections").select("feed > link[rel=self]").attr("href"));
    assertEquals("https://example.org/d/feed.json", json("feed").path("feed_url").asString());
    assertEquals(
        "https://example.org/d/stories/the-sale.html",
        json("feed").path("items").path(0).path("url").asString());
  }

  @Test
  void everyPageNamesThem() {
    for (String page : List.of("index", "404", "stories/the-sale", "sources/the-report")) {
      String up = page.contains("/") ? "../" : "";
      assertEquals(
          FILES.stream().map(file -> up + file).toList(),
          Jsoup.parse(bench.read("site/" + page + ".html"))
              .select("link[rel=alternate]")
              .eachAttr("href"),
          page);
    }
  }
}
