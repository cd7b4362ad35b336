package dossier.check.claim;

import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;

import dossier.made.ClaimText;
import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who rules says what and why; who leaves it open says what would change that. */
class RulingGivenTest {

  private static Findings found(ClaimText claim) {
    return MadeUp.of(story("s").claims(claim)).findings(Rule.MISSING_COMPANION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confirmed", "refuted"})
  void aRulingIsGiven(String status) {
    ClaimText ruled = claim("c").with("ruling", "{date: 2026-01-02, text: z}");
    found(ruled.with("status", status)).areNone();
    found(claim("c").with("status", "‹" + status))
        .areAtTheMarks()
        .says("'" + status + "' needs a 'ruling'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"disputed", "unverified"})
  void whatWouldChangeItIsGiven(String status) {
    found(claim("c").with("would-change", "y").with("status", status)).areNone();
    found(claim("c").with("status", "‹" + status))
        .areAtTheMarks()
        .says("'" + status + "' needs 'would-change'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reported", "corroborated"})
  void theOthersNeedNeither(String status) {
    found(claim("c").with("status", status)).areNone();
  }
}
