package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.made.ClaimText;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a stamp may be set upon, and what it may say. */
class StampsTest {
  private static final String[] AGAINST = {
    "the-minutes, relation: supports",
    "the-witness, relation: contradicts, note: She tried to check it."
  };
  private static final String ADDRESS = "site/stories/stamped.html";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void aDossier() {
    bench = Workbench.small(folder);
  }

  private static CaseText story() {
    return CaseText.story("stamped").body("It was so [@the-minutes; @the-witness].\n");
  }

  private static ClaimText claim(String id, String text, String status) {
    return ClaimText.claim(id).with("text", text).status(status);
  }

  private Document page() {
    return Jsoup.parse(bench.read(ADDRESS));
  }

  // --- Events

  private Workbench event(String title, String status, String text, String more) {
    return bench
        .write(
            story()
                .events(
                    ("date: 2025-05-03, title: %s, note: By one count twelve., "
                            + "sources: [the-minutes], claim: c-claim%s")
                        .formatted(title, more))
                .claims(claim("c-claim", text, status).evidence(AGAINST)))
        .build();
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
            ", claim-covers: twelve")
        .passes();
    assertEquals("“twelve”: disputed", page().select(".events .stamped").text());
    Document timeline = Jsoup.parse(bench.read("site/timeline.html"));
    assertTrue(timeline.select(".moments .stamped").eachText().contains("“twelve”: disputed"));
    Document source = Jsoup.parse(bench.read("site/sources/the-minutes.html"));
    assertTrue(source.wholeText().contains("Police detain reporters (“twelve”: disputed)"));
  }

  // --- Retellings

  private Workbench retelling(String original, String between, String retelling) {
    return bench
        .write(
            source("original", original, "own"),
            source("between", between, "original"),
            source("last", retelling, "between"),
            story()
                .claims(
                    claim("c-claim", "So", "reported")
                        .evidence(
                            "original, relation: supports",
                            "between, relation: mentions",
                            "last, relation: differs")))
        .build()
        .passes();
  }

  private static CaseText source(String id, String consulted, String from) {
    return CaseText.source(id).with("consulted", consulted).with("derives-from", "[" + from + "]");
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
        .write(
            source("original", "full", "own"),
            source("partly", "excerpt", "own"),
            source("wholly", "full", "own"),
            story()
                .claims(
                    claim("c-claim", "So", "reported")
                        .evidence(
                            "original, relation: supports",
                            "partly, relation: differs",
                            "wholly, relation: differs")))
        .build()
        .passes();
    assertEquals(
        List.of("differs, as far as read", "differs"),
        page().select(".evidence .differs .relation").eachText());
  }

  // --- What was said, and what is so

  @Test
  void thatSomethingWasSaidCanBeUnverifiedBySomebodyElse() {
    ClaimText saying = claim("c-claim", "So", "unverified").with("said-in", "the-letter");
    bench
        .write(
            story()
                .claims(
                    saying.evidence(
                        "the-report, relation: supports, via: [the-letter]",
                        "the-witness, relation: mentions, note: Looked for the letter and found none.")))
        .build()
        .passes();
  }
}
