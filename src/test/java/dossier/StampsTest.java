package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stamp may be set upon, and what it may say. */
class StampsTest {
  private static final String STORY = "content/stories/stamped.md";
  private static final String ADDRESS = "site/stories/stamped.html";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void aDossier() {
    bench = Workbench.small(folder);
  }

  private static String story(String fields) {
    return "---\ntitle: T\nsummary: S\ncase: 9\npublished: 2026-01-02\n"
        + fields
        + "---\nIt was so [@the-minutes; @the-witness].\n";
  }

  private static String claim(String id, String text, String rest) {
    return "  - id: %s\n    text: %s\n    would-change: y\n    ruling: {date: 2026-01-02, text: z}\n%s"
        .formatted(id, text, rest);
  }

  private static String evidence(String... pieces) {
    StringBuilder yaml = new StringBuilder("    evidence:\n");
    List.of(pieces).forEach(piece -> yaml.append("      - {source: ").append(piece).append("}\n"));
    return yaml.toString();
  }

  private Document page() {
    return Jsoup.parse(bench.read(ADDRESS));
  }

  // --- What we know

  @Test
  void whatWeKnowHoldsCorroboratedAndConfirmedClaimsOnlyEachWithWhoSaysIt() {
    String both = evidence("the-minutes, relation: supports", "the-witness, relation: supports");
    String against =
        evidence(
            "the-minutes, relation: supports",
            "'the-witness', relation: contradicts, note: She tried to check it.");
    bench
        .write(
            STORY,
            story(
                "claims:\n"
                    + claim("a-claim", "Alpha", "    status: reported\n" + both)
                    + claim("b-claim", "Beta", "    status: corroborated\n" + both)
                    + claim("c-claim", "Gamma", "    status: confirmed\n    by: jane-doe\n" + both)
                    + claim("d-claim", "Delta", "    status: unverified\n" + against)
                    + claim("e-claim", "Epsilon", "    status: disputed\n" + against)
                    + claim("f-claim", "Zeta", "    status: refuted\n" + against)))
        .build()
        .passes();
    Document page = page();
    assertEquals(
        List.of(
            "corroborated Beta According to The Council, The Harbour Desk",
            "confirmed Gamma Jane Doe, according to The Council, The Harbour Desk"),
        page.select("#known .pair > div:first-child > ul > li").eachText());
    assertEquals(
        List.of("reported Alpha According to The Council, The Harbour Desk"),
        page.select("#known details li").eachText());
    assertEquals(
        List.of(
            "unverified Delta According to The Council",
            "disputed Epsilon According to The Council",
            "refuted Zeta According to The Council"),
        page.select("#unknown li").eachText());
    assertEquals(List.of("Held to be wrong"), page.select("#unknown h4").eachText());
  }

  // --- Events

  private Workbench event(String title, String status, String text, String more) {
    String against =
        evidence(
            "the-minutes, relation: supports",
            "'the-witness', relation: contradicts, note: She tried to check it.");
    return bench
        .write(
            STORY,
            story(
                """
                events:
                  - date: "2025-05-03"
                    title: %s
                    note: By one count twelve.
                    sources: [the-minutes]
                    claim: c-claim
                %sclaims:
                """
                        .formatted(title, more)
                    + claim("c-claim", text, "    status: " + status + "\n" + against)))
        .build();
  }

  @Test
  void anEventThatSaysMoreThanItsClaimMayNotCarryItsStamp() {
    event("Police detain reporters", "disputed", "Twelve people were detained.", "")
        .ends(1)
        .reports("D080", "stories/stamped.md:11:12")
        .says("'police'")
        .says("claim-covers");
  }

  @Test
  void anEventMayNotCarryADoubtThatMayLieInWordsThatItDoesNotHave() {
    event("The mark is set", "disputed", "The mark was set within four days.", "")
        .ends(1)
        .reports("D080", "stories/stamped.md:11:12")
        .says("'within'");
  }

  @Test
  void anEventThatSaysLessThanASupportedClaimCarriesItsStamp() {
    event("The council votes", "reported", "The council voted to sell the pier.", "").passes();
    assertEquals("its claim: reported", page().select(".events .stamped").text());
  }

  @Test
  void aStampStandsBesideTheWordsThatItGrades() {
    event(
            "Police detain reporters",
            "disputed",
            "Twelve people were detained.",
            "    claim-covers: twelve\n")
        .passes();
    assertEquals("“twelve”: disputed", page().select(".events .stamped").text());
    String timeline = bench.read("site/timeline.html");
    assertTrue(timeline.contains("Police detain reporters, “twelve”: disputed"), timeline);
    Document source = Jsoup.parse(bench.read("site/sources/the-minutes.html"));
    assertTrue(source.text().contains("Police detain reporters (“twelve”: disputed)"));
  }

  @Test
  void wordsThatAStampCoversStandInTheEvent() {
    event(
            "Police detain reporters",
            "disputed",
            "Twelve people were detained.",
            "    claim-covers: the twelve of them\n")
        .ends(1)
        .reports("D080", "stories/stamped.md:12:19")
        .says("neither in the event's title nor in its note");
  }

  @Test
  void wordsThatAStampCoversNeedTheClaim() {
    bench
        .write(
            STORY,
            story(
                "events:\n  - date: 2025\n    title: x\n    sources: [the-minutes]\n    claim-covers: x\n"))
        .build()
        .ends(1)
        .reports("D045", "stories/stamped.md:10:19");
  }

  // --- Retellings

  private Workbench retelling(String original, String between, String retelling) {
    return bench
        .write("content/sources/original.md", source(original, "own"))
        .write("content/sources/between.md", source(between, "original"))
        .write("content/sources/last.md", source(retelling, "between"))
        .write(
            STORY,
            story(
                "claims:\n"
                    + claim(
                        "c-claim",
                        "So",
                        "    status: reported\n"
                            + evidence(
                                "original, relation: supports",
                                "between, relation: mentions",
                                "last, relation: differs"))))
        .build()
        .passes();
  }

  private static String source(String consulted, String from) {
    return "---\ntitle: T\ntype: report\npublisher: P\nconsulted: %s\nderives-from: [%s]\n---\n"
        .formatted(consulted, from);
  }

  private String relation() {
    return page().select(".evidence .differs .relation").text();
  }

  @Test
  void whatWasReadInFullFromHandToHandCanBeCalledAltered() {
    retelling("full", "full", "full");
    assertEquals("altered in retelling", relation());
  }

  @Test
  void whatWasNotReadInFullIsNotCalledAltered() {
    for (List<String> read :
        List.of(
            List.of("excerpt", "full", "full"),
            List.of("full", "excerpt", "full"),
            List.of("full", "full", "excerpt"))) {
      retelling(read.get(0), read.get(1), read.get(2));
      assertEquals("differs, as far as read", relation(), read.toString());
      assertFalse(bench.read(ADDRESS).contains("altered"), read.toString());
    }
  }

  @Test
  void whatIsMissingFromASourceReadInPartMayStandElsewhereInIt() {
    bench
        .write("content/sources/original.md", source("full", "own"))
        .write("content/sources/partly.md", source("excerpt", "own"))
        .write("content/sources/wholly.md", source("full", "own"))
        .write(
            STORY,
            story(
                "claims:\n"
                    + claim(
                        "c-claim",
                        "So",
                        "    status: reported\n"
                            + evidence(
                                "original, relation: supports",
                                "partly, relation: differs",
                                "wholly, relation: differs"))))
        .build()
        .passes();
    assertEquals(
        List.of("differs, as far as read", "differs"),
        page().select(".evidence .differs .relation").eachText());
  }

  // --- What was said, and what is so

  @Test
  void thatSomethingWasSaidIsNotUnverifiedForWantOfProofOfTheMatter() {
    String saying =
        "    said-in: the-letter\n    status: unverified\n"
            + evidence("the-report, relation: supports, via: [the-letter], note: Not checked.");
    bench
        .write(STORY, story("claims:\n" + claim("c-claim", "So", saying)))
        .build()
        .ends(1)
        .reports("D042", "stories/stamped.md:12:13")
        .says("only that it was said there");
  }

  @Test
  void thatSomethingWasSaidCanBeUnverifiedBySomebodyElse() {
    String saying =
        "    said-in: the-letter\n    status: unverified\n"
            + evidence(
                "the-report, relation: supports, via: [the-letter]",
                "the-witness, relation: mentions, note: Looked for the letter and found none.");
    bench.write(STORY, story("claims:\n" + claim("c-claim", "So", saying))).build().passes();
  }
}
