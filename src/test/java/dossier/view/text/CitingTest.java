package dossier.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How pages say what they are to be cited as: to readers, and to Zotero. */
class CitingTest {
  private static final String REPORT = "content/sources/the-report.md";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder).build().passes();
  }

  private Document page(String name) {
    return Jsoup.parse(bench.read("site/" + name));
  }

  private Map<String, String> tags(String name) {
    Map<String, String> tags = new LinkedHashMap<>();
    page(name)
        .select("head > meta[name~=^(citation_|z:|prism|DC)]")
        .forEach(tag -> tags.put(tag.attr("name"), tag.attr("content")));
    return tags;
  }

  private Workbench withAddress() {
    return bench
        .replace("content/dossier.yml", "language:", "base-url: https://example.org/d\nlanguage:")
        .build()
        .passes();
  }

  @Test
  void aStorySaysHowToCiteIt() {
    Element cite = page("stories/the-sale.html").expectFirst("section#cite");
    assertEquals(
        "The sale of the pier. The Pier, The Harbour Desk. Published 2 January 2026,"
            + " last corrected 5 January 2026. [the address where you read it]",
        cite.expectFirst(".line").text());
    assertEquals(
        List.of(
            "In one line",
            "APA",
            "Chicago, notes and bibliography",
            "MLA",
            "For your reference manager",
            "One paragraph",
            "One claim"),
        cite.select("dt").eachText());
    assertEquals(
        List.of(
            "The Harbour Desk. (2026, January 2). The sale of the pier. The Pier.",
            "The Harbour Desk. “The sale of the pier.” The Pier, January 2, 2026.",
            "“The sale of the pier.” The Pier, The Harbour Desk, 2 Jan. 2026."),
        cite.select(".reference").eachText());
    assertEquals("Cite this page", page("stories/the-sale.html").select("a[href=#cite]").text());
  }

  @Test
  void itNamesItsAddressWhereThatIsKnown() {
    withAddress();
    Element cite = page("stories/the-sale.html").expectFirst("section#cite");
    String address = "https://example.org/d/stories/the-sale.html";
    String day = "[the day you read it]";
    String line = cite.expectFirst(".line").text();
    assertTrue(line.endsWith("2026. " + address + " Read on " + day + "."), line);
    assertEquals(
        List.of(
            "The Harbour Desk. (2026, January 2). The sale of the pier. The Pier. Retrieved "
                + day
                + ", from "
                + address,
            "The Harbour Desk. “The sale of the pier.” The Pier, January 2, 2026. Accessed "
                + day
                + ". "
                + address
                + ".",
            "“The sale of the pier.” The Pier, The Harbour Desk, 2 Jan. 2026, "
                + address
                + ". Accessed "
                + day
                + "."),
        cite.select(".reference").eachText());
    assertEquals(
        List.of("MMMM d, y", "MMMM d, y", "d MMM y"),
        cite.select(".reference .read").eachAttr("data-form"));
    assertTrue(cite.select(".permalinks a").text().startsWith(address + "#claim-"));
    assertEquals(address, tags("stories/the-sale.html").get("citation_public_url"));
  }

  /** Nobody is named twice, and no program is named at all. */
  @Test
  void aDossierThatPublishesItselfIsNamedOnce() {
    String settings = bench.read("content/dossier.yml");
    String own = settings.replaceAll("(?m)^publisher: .*", "publisher: The Pier");
    bench.write("content/dossier.yml", own).build().passes();
    page("stories/the-sale.html")
        .select("#cite .line, #cite .reference")
        .eachText()
        .forEach(text -> assertEquals(2, text.split("The Pier", -1).length, text));
  }

  @Test
  void theFilesAreWhereTheLinksLead() {
    for (String name :
        List.of("stories/the-sale.html", "sources/the-letter.html", "sources.html")) {
      Path page = bench.path("site/" + name);
      List<Element> links = page(name).select(".files a");
      assertEquals(3, links.size(), name);
      links.forEach(
          link ->
              assertTrue(Files.exists(page.resolveSibling(link.attr("href"))), link.attr("href")));
    }
    assertFalse(bench.read("site/people.html").contains("class=\"files\""));
  }

  @Test
  void aStoryIsAWebPageToZotero() {
    assertEquals(
        Map.of(
            "z:itemType", "webpage",
            "citation_title", "The sale of the pier",
            "citation_publication_date", "2026/01/02",
            "prism.publicationName", "The Pier",
            "citation_publisher", "The Harbour Desk",
            "citation_language", "en"),
        tags("stories/the-sale.html"));
  }

  @Test
  void aSourceIsWhatItIsToZotero() {
    assertEquals("newspaperArticle", tags("sources/the-report.html").get("z:itemType"));
    assertEquals("The Harbour Post", tags("sources/the-report.html").get("prism.publicationName"));
    assertEquals("report", tags("sources/the-minutes.html").get("z:itemType"));
    assertEquals(
        "The Council",
        tags("sources/the-minutes.html").get("citation_technical_report_institution"));
    for (Map.Entry<String, String> type :
        Map.of(
                "article-magazine", "magazineArticle",
                "webpage", "webpage",
                "post-weblog", "blogPost",
                "motion_picture", "videoRecording",
                "song", "audioRecording")
            .entrySet()) {
      bench
          .replace(REPORT, bench.read(REPORT).lines().toList().get(2), "type: " + type.getKey())
          .build()
          .passes();
      assertEquals(type.getValue(), tags("sources/the-report.html").get("z:itemType"));
    }
  }

  /** These two make everything a journal article or a report, whatever else is said. */
  @Test
  void noTagMakesAnotherTypeOfIt() {
    for (String name : List.of("the-letter", "the-report", "the-witness")) {
      Map<String, String> tags = tags("sources/" + name + ".html");
      assertNotNull(tags.get("z:itemType"));
      assertFalse(tags.containsKey("citation_journal_title"), name);
      assertFalse(tags.containsKey("citation_technical_report_institution"), name);
    }
  }

  @Test
  void whatIsNotKnownIsNotTakenFromThePage() {
    assertEquals(
        Map.of(
            "z:itemType", "letter",
            "citation_title", "[Letter to the council]",
            "citation_publication_date", "about May 2025",
            "citation_language", "und",
            "DC.description", "The Pier: not seen by us; cited in [Report on a letter]"),
        tags("sources/the-letter.html"));
    bench.replace("content/sources/the-letter.md", "issued: 2025-05~\n", "").build().passes();
    assertEquals("n.d.", tags("sources/the-letter.html").get("citation_publication_date"));
  }
}
