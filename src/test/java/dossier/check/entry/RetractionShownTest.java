package dossier.check.entry;

import static dossier.made.ClaimText.claim;
import static dossier.made.Pier.STORY;

import dossier.made.CaseText;
import dossier.made.Findings;
import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** A story that cites what was taken back shows the taking-back. */
class RetractionShownTest {

  private static Findings found(CaseText text) {
    return Pier.dossier().with(text).findings(Rule.RETRACTION_NOT_SHOWN);
  }

  @Test
  void aTakingBackThatIsNotShown() {
    found(STORY.body("\nSo [@the-minutes], and so [@‹the-letter].\n"))
        .areAtTheMarks()
        .says("this story cites 'the-letter', which 'the-witness' takes back")
        .says("cite 'the-witness' at least once");
  }

  @Test
  void toCiteItOnceIsEnough() {
    found(STORY.body("\nSo [@the-letter], but no [@the-witness].\n")).areNone();
    found(
            STORY
                .claims(
                    claim("c")
                        .supportedBy("the-minutes")
                        .takenBack("the-witness, scope: part, same-speaker: unknown"))
                .body("\nSo [@the-letter].\n"))
        .areNone();
  }

  @Test
  void aClaimCitesToo() {
    String claimed = STORY.claims(claim("c").supportedBy("the-letter")).text();
    Pier.dossier()
        .with(STORY.path(), "‹" + claimed)
        .findings(Rule.RETRACTION_NOT_SHOWN)
        .areAtTheMarks();
  }
}
