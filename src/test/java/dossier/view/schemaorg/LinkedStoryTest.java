package dossier.view.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LinkedStoryTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String PAGE = "stories/the-sale.html";
  private static final String BASE = "https://example.org/d/";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder.resolve("small"));
  }

  private void base() {
    bench.replace("content/dossier.yml", "language:", "base-url: " + BASE + "\nlanguage:");
  }

  @Test
  void aStoryIsAnArticleWithItsPublisherCastAndCorrections() {
    JsonNode article = Linked.of("NewsArticle", Linked.nodes(bench, PAGE)).get(0);
    assertEquals("The sale of the pier", article.path("headline").asString());
    assertEquals(
        "The council sold the pier; who asked for it is disputed.",
        article.path("description").asString());
    assertEquals("2026-01-02", article.path("datePublished").asString());
    assertEquals("2026-01-05", article.path("dateModified").asString());
    assertEquals("en", article.path("inLanguage").asString());
    assertTrue(article.path("isAccessibleForFree").asBoolean());
    JsonNode desk =
        Linked.json("{'@type':'Organization','@id':'_:publisher','name':'The Harbour Desk'}");
    assertEquals(desk, article.path("author"));
    assertEquals(desk, article.path("publisher"));
    assertEquals(
        Linked.json(
            "[{'@type':'Person','name':'Jane Doe'},"
                + "{'@type':'GovernmentOrganization','name':'The Harbour Council'},"
                + "{'@type':'Place','name':'The harbour'}]"),
        article.path("about"));
    assertEquals(
        Linked.json(
            "[{'@type':'CorrectionComment','text':'The vote was dated a day too early.',"
                + "'datePublished':'2026-01-05'}]"),
        article.path("correction"));
  }

  @Test
  void whomTheTextNamesBesidesIsMentionedButNobodyOfAFoldedSection() {
    bench
        .replace(STORY, "people: [jane-doe]\ngroups: [the-council]\n", "")
        .replace(STORY, "[[the-council]] was there", "the council was there")
        .replace(STORY, "See [how we work]", "See [[the-council]] and [how we work]");
    JsonNode article = Linked.of("NewsArticle", Linked.nodes(bench, PAGE)).get(0);
    assertEquals(Linked.json("[{'@type':'Person','name':'Jane Doe'}]"), article.path("mentions"));
    assertEquals(List.of("The harbour"), Linked.all(article.path("about"), "name"));
  }

  @Test
  void anArticleCitesEachOfItsSourcesOnceAndAsWhatItIs() {
    List<JsonNode> nodes = Linked.nodes(bench, PAGE);
    assertEquals(
        List.of("_:the-minutes", "_:the-witness", "_:the-report"),
        Linked.all(Linked.of("NewsArticle", nodes).get(0).path("citation"), "@id"));
    assertEquals(
        Linked.json(
            "{'@type':'Report','@id':'_:the-minutes','name':'Minutes of the council, 3 May 2025',"
                + "'url':'https://example.org/minutes','datePublished':'2025-05-03',"
                + "'author':[{'@type':'Person','name':'Jane Doe'}],"
                + "'publisher':{'@type':'Organization','name':'The Council'}}"),
        Linked.with("@id", "_:the-minutes", nodes));
    JsonNode report = Linked.with("@id", "_:the-report", nodes);
    assertEquals("NewsArticle", report.path("@type").asString());
    assertTrue(report.path("datePublished").isMissingNode(), "an interval is no date");
    JsonNode witness = Linked.with("@id", "_:the-witness", nodes);
    assertEquals("CreativeWork", witness.path("@type").asString());
    assertEquals("2025-06", witness.path("datePublished").asString());
  }

  @Test
  void aSourceWhosePublisherDayOrAddressIsNotKnownHasNone() {
    bench
        .replace(STORY, "The pier [@the-minutes, p. 5]", "The pier [@the-letter]")
        .replace("content/sources/the-minutes.md", "url-status: live", "url-status: usurped");
    List<JsonNode> nodes = Linked.nodes(bench, PAGE);
    assertEquals(
        Linked.json(
            "{'@type':'CreativeWork','@id':'_:the-letter','name':'[Letter to the council]'}"),
        Linked.with("@id", "_:the-letter", nodes));
    assertTrue(Linked.with("@id", "_:the-minutes", nodes).path("url").isMissingNode());
  }

  @Test
  void aQuotationLeadsToItsSourceAndNoneIsOfViolence() {
    assertEquals(
        List.of(
            Linked.json(
                "{'@type':'Quotation','text':'[s]ell it while you can',"
                    + "'isBasedOn':[{'@id':'_:the-report'}]}")),
        Linked.of("Quotation", Linked.nodes(bench, PAGE)));
    assertFalse(Linked.block(bench, PAGE).contains("I saw the letter"));
    assertFalse(Linked.block(bench, PAGE).contains("drowning"));
    bench.replace(STORY, " {#seen .violent}", " {#seen}");
    assertTrue(Linked.block(bench, PAGE).contains("I saw the letter"), "the test would see it");
  }

  @Test
  void everyReferenceLeadsToANode() {
    bench.replace(
        STORY,
        "source: the-witness\n        relation: supports",
        "source: the-letter\n        relation: supports");
    List<JsonNode> nodes = Linked.nodes(bench, PAGE);
    Set<String> there = new TreeSet<>(List.of("_:publisher"));
    nodes.forEach(node -> there.add(node.path("@id").asString("")));
    int followed = 0;
    for (JsonNode node : nodes) {
      for (String id : node.findValuesAsString("@id")) {
        assertTrue(there.contains(id), id);
        followed++;
      }
    }
    assertTrue(followed > 10, "hardly a reference was followed");
  }

  @Test
  void nothingOfTheSiteHasAnAddressWhereTheSettingsKnowNone() {
    JsonNode block = JsonMapper.shared().readTree(Linked.block(bench, PAGE));
    Set<String> addresses = new TreeSet<>();
    addresses(block, addresses);
    assertEquals(Set.of("https://schema.org", "https://example.org/minutes"), addresses);
  }

  private static void addresses(JsonNode node, Set<String> found) {
    if (node.isString() && node.asString().matches("(?s).*(\\w+:/|\\.html).*")) {
      found.add(node.asString());
    }
    node.valueStream().forEach(each -> addresses(each, found));
  }

  @Test
  void whereTheAddressIsKnownEveryAddressIsWhole() {
    base();
    List<JsonNode> nodes = Linked.nodes(bench, PAGE);
    JsonNode article = Linked.of("NewsArticle", nodes).get(0);
    assertEquals(BASE + PAGE, article.path("url").asString());
    assertEquals(BASE + PAGE, article.path("mainEntityOfPage").asString());
    JsonNode publisher = article.path("publisher");
    assertEquals(BASE + "corrections.html", publisher.path("correctionsPolicy").asString());
    assertTrue(publisher.path("publishingPrinciples").isMissingNode(), "there is no such page");
    assertEquals(
        List.of(BASE + PAGE + "#claim-sale-voted", BASE + PAGE + "#claim-letter-written"),
        Linked.of("Claim", nodes).stream().map(claim -> claim.path("@id").asString()).toList());
    bench.write("content/pages/method.md", "---\ntitle: Method\n---\n\nWe read.\n");
    assertEquals(
        BASE + "method.html",
        Linked.of("NewsArticle", Linked.nodes(bench, PAGE))
            .get(0)
            .path("publisher")
            .path("publishingPrinciples")
            .asString());
  }

  @Test
  void noContentClosesTheScript() {
    String title = "</script><b>Sold</b> & <! -- <script> ]]> \u2028\u2029 \\u003C";
    bench.replace(STORY, "title: The sale of the pier", "title: '" + title + "'");
    assertEquals(
        title,
        Linked.of("NewsArticle", Linked.nodes(bench, PAGE)).get(0).path("headline").asString());
    assertFalse(Linked.block(bench, PAGE).matches("(?s).*[<>&\u2028\u2029].*"));
    assertEquals(0, Jsoup.parse(bench.read("site/" + PAGE)).select("b:contains(Sold)").size());
  }

  @Test
  void nothingIsToldOfDraftsWithdrawnStoriesAndOtherPages() {
    Workbench sparse =
        Workbench.copy(Workbench.SITES.resolve("sparse"), folder.resolve("sparse"))
            .replace("content/stories/canary.md", "Canary.\n", "Canary [@a-source].\n")
            .build("--drafts")
            .passes();
    for (String file : sparse.files("site").keySet()) {
      int expected = file.equals("stories/a-case.html") ? 1 : 0;
      if (file.endsWith(".html")) {
        assertEquals(expected, Linked.blocks(sparse, file).size(), file);
      }
    }
  }
}
