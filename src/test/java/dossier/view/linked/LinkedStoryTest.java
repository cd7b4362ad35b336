package dossier.view.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
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

  private static Elements blocks(Workbench bench, String page) {
    return Jsoup.parse(bench.read("site/" + page)).select("script[type=application/ld+json]");
  }

  private String block() {
    Elements blocks = blocks(bench.build().passes(), PAGE);
    assertEquals(1, blocks.size());
    assertEquals("head", blocks.get(0).parent() == null ? "" : blocks.get(0).parent().nodeName());
    return blocks.get(0).data();
  }

  private List<JsonNode> nodes() {
    JsonNode block = JsonMapper.shared().readTree(block());
    assertEquals("https://schema.org", block.path("@context").asString());
    return block.path("@graph").valueStream().toList();
  }

  private static List<JsonNode> of(String type, List<JsonNode> nodes) {
    return nodes.stream().filter(node -> node.path("@type").asString().equals(type)).toList();
  }

  private static JsonNode with(String name, String value, List<JsonNode> nodes) {
    return nodes.stream()
        .filter(node -> node.path(name).asString("").equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> all(JsonNode list, String name) {
    return list.valueStream().map(node -> node.path(name).asString()).toList();
  }

  private static JsonNode json(String json) {
    return JsonMapper.shared().readTree(json.replace('\'', '"'));
  }

  @Test
  void aStoryIsAnArticleWithItsPublisherCastAndCorrections() {
    JsonNode article = of("NewsArticle", nodes()).get(0);
    assertEquals("The sale of the pier", article.path("headline").asString());
    assertEquals(
        "The council sold the pier; who asked for it is disputed.",
        article.path("description").asString());
    assertEquals("2026-01-02", article.path("datePublished").asString());
    assertEquals("2026-01-05", article.path("dateModified").asString());
    assertEquals("en", article.path("inLanguage").asString());
    assertTrue(article.path("isAccessibleForFree").asBoolean());
    JsonNode desk = json("{'@type':'Organization','@id':'_:publisher','name':'The Harbour Desk'}");
    assertEquals(desk, article.path("author"));
    assertEquals(desk, article.path("publisher"));
    assertEquals(
        json(
            "[{'@type':'Person','name':'Jane Doe'},"
                + "{'@type':'GovernmentOrganization','name':'The Harbour Council'},"
                + "{'@type':'Place','name':'The harbour'}]"),
        article.path("about"));
    assertEquals(
        json(
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
    JsonNode article = of("NewsArticle", nodes()).get(0);
    assertEquals(json("[{'@type':'Person','name':'Jane Doe'}]"), article.path("mentions"));
    assertEquals(List.of("The harbour"), all(article.path("about"), "name"));
  }

  @Test
  void anArticleCitesEachOfItsSourcesOnceAndAsWhatItIs() {
    List<JsonNode> nodes = nodes();
    assertEquals(
        List.of("_:the-minutes", "_:the-witness", "_:the-report"),
        all(of("NewsArticle", nodes).get(0).path("citation"), "@id"));
    assertEquals(
        json(
            "{'@type':'Report','@id':'_:the-minutes','name':'Minutes of the council, 3 May 2025',"
                + "'url':'https://example.org/minutes','datePublished':'2025-05-03',"
                + "'publisher':{'@type':'Organization','name':'The Council'}}"),
        with("@id", "_:the-minutes", nodes));
    JsonNode report = with("@id", "_:the-report", nodes);
    assertEquals("NewsArticle", report.path("@type").asString());
    assertTrue(report.path("datePublished").isMissingNode(), "an interval is no date");
    JsonNode witness = with("@id", "_:the-witness", nodes);
    assertEquals("CreativeWork", witness.path("@type").asString());
    assertEquals("2025-06", witness.path("datePublished").asString());
  }

  @Test
  void aSourceWhosePublisherDayOrAddressIsNotKnownHasNone() {
    bench
        .replace(STORY, "The pier [@the-minutes, p. 5]", "The pier [@the-letter]")
        .replace("content/sources/the-minutes.md", "url-status: live", "url-status: usurped");
    List<JsonNode> nodes = nodes();
    assertEquals(
        json("{'@type':'CreativeWork','@id':'_:the-letter','name':'[Letter to the council]'}"),
        with("@id", "_:the-letter", nodes));
    assertTrue(with("@id", "_:the-minutes", nodes).path("url").isMissingNode());
  }

  @Test
  void aClaimSaysWhoMadeItWhenAndWhereItAppears() {
    List<JsonNode> claims = of("Claim", nodes());
    assertEquals(
        json(
            "{'@type':'Claim','@id':'#claim-sale-voted',"
                + "'text':'The council voted to sell the pier.','datePublished':'2025-05-03',"
                + "'author':[{'@type':'GovernmentOrganization','name':'The Harbour Council'}],"
                + "'appearance':[{'@id':'_:the-minutes'},{'@id':'_:the-witness'}]}"),
        claims.get(0));
    assertEquals(List.of("_:the-report"), all(claims.get(1).path("appearance"), "@id"));
    assertEquals(2, claims.size());
  }

  @Test
  void whereAClaimWasSaidStandsFirst() {
    bench
        .replace(STORY, "date: \"2025-05-03\"\n    status", "date: 2025-05?\n    status")
        .replace(STORY, "    by: the-council\n", "    said-in: the-witness\n");
    JsonNode claim = of("Claim", nodes()).get(0);
    assertEquals("_:the-witness", claim.path("firstAppearance").path("@id").asString());
    assertEquals(List.of("_:the-witness", "_:the-minutes"), all(claim.path("appearance"), "@id"));
    assertTrue(claim.path("datePublished").isMissingNode(), "it may be another month");
    assertTrue(claim.path("author").isMissingNode());
  }

  @Test
  void whoeverHasNoNameIsNoAuthor() {
    bench.replace("content/groups/the-council.md", "government", "unnamed-speakers");
    List<JsonNode> nodes = nodes();
    assertTrue(of("Claim", nodes).get(0).path("author").isMissingNode());
    assertEquals(
        "Thing", of("NewsArticle", nodes).get(0).path("about").path(1).path("@type").asString());
  }

  @Test
  void whatTheEditorsRuleIsAReviewWithAWordAndNoNumber() {
    assertEquals(List.of(), of("ClaimReview", nodes()));
    String ruling = "    ruling:\n      date: 2026-01-04\n      text: The minutes say so.\n";
    bench.replace(STORY, "  - id: letter-written\n", ruling + "  - id: letter-written\n");
    List<JsonNode> reviews = of("ClaimReview", nodes());
    assertEquals(
        List.of(
            json(
                "{'@type':'ClaimReview','itemReviewed':{'@id':'#claim-sale-voted'},"
                    + "'claimReviewed':'The council voted to sell the pier.',"
                    + "'reviewBody':'The minutes say so.','datePublished':'2026-01-04',"
                    + "'author':{'@type':'Organization','@id':'_:publisher','name':'The Harbour Desk'},"
                    + "'reviewRating':{'@type':'Rating','alternateName':'corroborated'}}")),
        reviews);
  }

  @Test
  void aRulingOnWhatWasSaidSomewhereIsNoRulingOnWhetherItIsSo() {
    String ruling = "    ruling:\n      date: 2026-01-04\n      text: It was said.\n";
    bench.replace(
        STORY,
        "  - id: letter-written\n",
        "    said-in: the-minutes\n" + ruling + "  - id: letter-written\n");
    assertEquals(
        "That it was said there, no more",
        of("ClaimReview", nodes()).get(0).path("reviewRating").path("reviewAspect").asString());
  }

  @Test
  void aQuotationLeadsToItsSourceAndNoneIsOfViolence() {
    assertEquals(
        List.of(
            json(
                "{'@type':'Quotation','text':'[s]ell it while you can',"
                    + "'isBasedOn':[{'@id':'_:the-report'}]}")),
        of("Quotation", nodes()));
    assertFalse(block().contains("I saw the letter"));
    assertFalse(block().contains("drowning"));
    bench.replace(STORY, " {#seen .violent}", " {#seen}");
    assertTrue(block().contains("I saw the letter"), "the test would see it");
  }

  @Test
  void everyReferenceLeadsToANode() {
    bench.replace(
        STORY,
        "source: the-witness\n        relation: supports",
        "source: the-letter\n        relation: supports");
    List<JsonNode> nodes = nodes();
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
    JsonNode block = JsonMapper.shared().readTree(block());
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
    List<JsonNode> nodes = nodes();
    JsonNode article = of("NewsArticle", nodes).get(0);
    assertEquals(BASE + PAGE, article.path("url").asString());
    assertEquals(BASE + PAGE, article.path("mainEntityOfPage").asString());
    JsonNode publisher = article.path("publisher");
    assertEquals(BASE + "corrections.html", publisher.path("correctionsPolicy").asString());
    assertEquals(BASE + "about.html", publisher.path("ethicsPolicy").asString());
    assertTrue(publisher.path("publishingPrinciples").isMissingNode(), "there is no such page");
    assertEquals(
        List.of(BASE + PAGE + "#claim-sale-voted", BASE + PAGE + "#claim-letter-written"),
        of("Claim", nodes).stream().map(claim -> claim.path("@id").asString()).toList());
    bench.write("content/pages/method.md", "---\ntitle: Method\n---\n\nWe read.\n");
    assertEquals(
        BASE + "method.html",
        of("NewsArticle", nodes())
            .get(0)
            .path("publisher")
            .path("publishingPrinciples")
            .asString());
  }

  @Test
  void noContentClosesTheScript() {
    String title = "</script><b>Sold</b> & <!-- <script> ]]> \u2028\u2029 \\u003C";
    bench.replace(STORY, "title: The sale of the pier", "title: '" + title + "'");
    assertEquals(title, of("NewsArticle", nodes()).get(0).path("headline").asString());
    assertFalse(block().matches("(?s).*[<>&\u2028\u2029].*"));
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
        assertEquals(expected, blocks(sparse, file).size(), file);
      }
    }
  }
}
