package dossier.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsFeedTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String FIRST = "The vote was dated a day too early.";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder).build().passes();
  }

  private Document feed() {
    return Jsoup.parse(bench.read("site/corrections.xml"), Parser.xmlParser());
  }

  private String idOf(String words) {
    return feed().select("entry:has(content:containsOwn(" + words + ")) > id").text();
  }

  @Test
  void holdsWhatAFeedMustHold() {
    Document feed = feed();
    assertEquals("http://www.w3.org/2005/Atom", feed.select("feed").attr("xmlns"));
    for (String element : List.of("id", "title", "updated", "author > name")) {
      assertEquals(1, feed.select("feed > " + element).size(), element);
    }
    assertEquals("2026-01-05T00:00:00Z", feed.select("feed > updated").text());
    assertEquals(FIRST, feed.select("entry > content").text());
    assertEquals("stories/the-sale.html#corrections", feed.select("entry > link").attr("href"));
  }

  @Test
  void anIdStaysWhileWordsAndNeighboursChange() {
    String before = idOf("The vote was dated");
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
    assertEquals("The price was wrong.", feed().select("entry > content").get(0).text());
    assertEquals(3, feed().select("id").eachText().stream().distinct().count());
  }

  @Test
  void linksAreWholeWhereTheAddressIsKnown() {
    bench
        .replace("content/dossier.yml", "language:", "base-url: https://example.org/d\nlanguage:")
        .build()
        .passes();
    assertEquals(
        "https://example.org/d/stories/the-sale.html#corrections",
        feed().select("entry > link").attr("href"));
    assertEquals(
        "https://example.org/d/corrections.xml",
        feed().select("feed > link[rel=self]").attr("href"));
  }

  @Test
  void everyPageNamesIt() {
    assertTrue(bench.read("site/stories/the-sale.html").contains("application/atom+xml"));
  }
}
