package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote it and when, on pages, in feeds and in what machines read. */
class NamesAndDatesTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String MINUTES = "content/sources/the-minutes.md";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder);
  }

  private Document page(String name) {
    return Jsoup.parse(bench.read("site/" + name));
  }

  private List<String> tags(String page, String name) {
    return page(page).select("meta[name=" + name + "]").eachAttr("content");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-12-18/..", "2023-12-18/", "../2023-12-18", "/2023", "198X", "19XX/.."})
  void anEventMayHaveAnyDateThatIsAllowed(String date) {
    bench.replace(STORY, "- date: 2025-05?", "- date: \"" + date + "\"").build().passes();
    assertTrue(bench.read("site/timeline.html").contains("A letter is said"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00AD", "\u0301", "\u00AD\u0301", "a\u00AD \u00AD b"})
  void marksWithoutALetterAreNoWord(String marks) {
    bench.replace(
        STORY, "The pier [@the-minutes, p. 5].", "The " + marks + " pier [@the-minutes].");
    bench.replace(STORY, "topics: [harbour]", "topics: [\"" + marks + "\"]");
    bench.build().passes();
  }

  @Test
  void aStorysAuthorsAndLastChangeAreShownAndTold() {
    bench
        .replace(
            STORY,
            "published: 2026-01-02",
            "published: 2026-01-02\nupdated: 2026-02-03\nauthors:\n  - Simone de Beauvoir\n  - literal: United Nations")
        .build()
        .passes();
    Document page = page("stories/the-sale.html");
    assertTrue(
        page.select(".dateline")
            .text()
            .startsWith(
                "Simone de Beauvoir and United Nations 2 January 2026 changed 3 February 2026 "),
        page.select(".dateline").text());
    assertTrue(
        page.select("#cite .line")
            .text()
            .startsWith("Simone de Beauvoir and United Nations. The sale of the pier. "));
    assertEquals(
        List.of("de Beauvoir, Simone", "United Nations"),
        tags("stories/the-sale.html", "citation_author"));
    String linked = page.select("script[type=application/ld+json]").html();
    assertTrue(
        linked.contains(
            "\"author\":[{\"@type\":\"Person\",\"name\":\"Simone de Beauvoir\"},{\"@type\":\"Organization\",\"name\":\"United Nations\"}]"),
        linked);
    assertTrue(linked.contains("\"dateModified\":\"2026-02-03\""), linked);
    Document feed = Jsoup.parse(bench.read("site/feed.xml"), Parser.xmlParser());
    assertEquals(
        List.of("Simone de Beauvoir", "United Nations"),
        feed.select("entry > author > name").eachText());
    assertEquals("2026-02-03T00:00:00Z", feed.select("entry > updated").text());
    assertTrue(
        bench
            .read("site/feed.json")
            .contains(
                "\"authors\":[{\"name\":\"Simone de Beauvoir\"},{\"name\":\"United Nations\"}]"));
    String ris = bench.read("site/stories/the-sale.ris");
    assertTrue(ris.contains("AU  - de Beauvoir, Simone\r\nAU  - United Nations\r\n"), ris);
    assertTrue(ris.contains("Last changed on 2026-02-03. Last corrected on 2026-01-05."), ris);
  }

  @Test
  void aDayBeginsWhereTheDossierIsMade() {
    bench
        .replace("content/dossier.yml", "language:", "timezone: America/New_York\nlanguage:")
        .replace(STORY, "published: 2026-01-02", "published: 2024-02-01")
        .build()
        .passes();
    Document feed = Jsoup.parse(bench.read("site/feed.xml"), Parser.xmlParser());
    assertEquals("2024-02-01T00:00:00-05:00", feed.select("entry > published").text());
    assertTrue(bench.read("site/feed.json").contains("\"2024-02-01T00:00:00-05:00\""));
  }

  @Test
  void aSourcesParticularsAreShownAndTold() {
    bench
        .replace(
            MINUTES,
            "authors: [Jane Doe]",
            "authors: [Federal Inquiry Board]\neditors: [\"Li, Anna\"]\nvolume: 12\nissue: 3\npages: 33-35\nedition: 2nd\nnumber: A/77\ncollection: Papers\ndoi: 10.1000/ab_c\nshort: the minutes")
        .build()
        .passes();
    String facts = page("sources/the-minutes.html").select("dl").text();
    for (String fact :
        List.of(
            "Federal Inquiry Board, The Council",
            "Edited by Anna Li",
            "Series Papers",
            "Volume 12",
            "Issue 3",
            "Pages 33-35",
            "Edition 2nd",
            "Number A/77",
            "https://doi.org/10.1000/ab_c")) {
      assertTrue(page("sources/the-minutes.html").text().contains(fact), fact + " in " + facts);
    }
    assertEquals(List.of("10.1000/ab_c"), tags("sources/the-minutes.html", "citation_doi"));
    assertEquals(List.of("33"), tags("sources/the-minutes.html", "citation_firstpage"));
    assertEquals(List.of("35"), tags("sources/the-minutes.html", "citation_lastpage"));
    assertEquals(
        List.of("Federal Inquiry Board"), tags("sources/the-minutes.html", "citation_author"));
    String linked = page("stories/the-sale.html").select("script[type=application/ld+json]").html();
    assertTrue(
        linked.contains(
            "\"author\":[{\"@type\":\"Organization\",\"name\":\"Federal Inquiry Board\"}],\"editor\":[{\"@type\":\"Person\",\"name\":\"Anna Li\"}],\"sameAs\":\"https://doi.org/10.1000/ab_c\""),
        linked);
  }
}
