package dossier.view.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LinkedClaimsTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String PAGE = "stories/the-sale.html";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder.resolve("small"));
  }

  @Test
  void aClaimSaysWhoMadeItWhenAndWhereItAppears() {
    List<JsonNode> claims = Linked.of("Claim", Linked.nodes(bench, PAGE));
    assertEquals(
        Linked.json(
            "{'@type':'Claim','@id':'#claim-sale-voted',"
                + "'text':'The council voted to sell the pier.','datePublished':'2025-05-03',"
                + "'author':[{'@type':'GovernmentOrganization','name':'The Harbour Council'}],"
                + "'appearance':[{'@id':'_:the-minutes'},{'@id':'_:the-witness'}]}"),
        claims.get(0));
    assertEquals(List.of("_:the-report"), Linked.all(claims.get(1).path("appearance"), "@id"));
    assertEquals(2, claims.size());
  }

  @Test
  void whereAClaimWasSaidStandsFirst() {
    bench
        .replace(STORY, "date: \"2025-05-03\"\n    status", "date: 2025-05?\n    status")
        .replace(STORY, "    by: the-council\n", "    said-in: the-witness\n");
    JsonNode claim = Linked.of("Claim", Linked.nodes(bench, PAGE)).get(0);
    assertEquals("_:the-witness", claim.path("firstAppearance").path("@id").asString());
    assertEquals(
        List.of("_:the-witness", "_:the-minutes"), Linked.all(claim.path("appearance"), "@id"));
    assertTrue(claim.path("datePublished").isMissingNode(), "it may be another month");
    assertTrue(claim.path("author").isMissingNode());
  }

  @Test
  void whoeverHasNoNameIsNoAuthor() {
    bench.replace("content/groups/the-council.md", "government", "unnamed-speakers");
    List<JsonNode> nodes = Linked.nodes(bench, PAGE);
    assertTrue(Linked.of("Claim", nodes).get(0).path("author").isMissingNode());
    assertEquals(
        "Thing",
        Linked.of("NewsArticle", nodes).get(0).path("about").path(1).path("@type").asString());
  }

  @Test
  void whatTheEditorsRuleIsAReviewWithAWordAndNoNumber() {
    assertEquals(List.of(), Linked.of("ClaimReview", Linked.nodes(bench, PAGE)));
    String ruling = "    ruling:\n      date: 2026-01-04\n      text: The minutes say so.\n";
    bench.replace(STORY, "  - id: letter-written\n", ruling + "  - id: letter-written\n");
    List<JsonNode> reviews = Linked.of("ClaimReview", Linked.nodes(bench, PAGE));
    assertEquals(
        List.of(
            Linked.json(
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
        Linked.of("ClaimReview", Linked.nodes(bench, PAGE))
            .get(0)
            .path("reviewRating")
            .path("reviewAspect")
            .asString());
  }
}
