package dossier.check.source;

import static dossier.made.ClaimText.claim;
import static dossier.made.Pier.STORY;

import dossier.made.Findings;
import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** Evidence on a source with several upstreams says which of them carry the claim. */
class ViaNamedTest {

  private static Findings found(String evidence) {
    return Pier.dossier()
        .with(STORY.claims(claim("c").evidence(evidence)))
        .findings(Rule.VIA_UNCLEAR);
  }

  @Test
  void severalUpstreamsAndNoneNamed() {
    found("‹the-report, relation: supports")
        .areAtTheMarks()
        .says("'the-report' rests on several sources, and nothing says which of them carry")
        .says("add 'via': one or more of the-letter, unknown");
  }

  @Test
  void oneThatIsNoUpstream() {
    found("the-report, relation: supports, via: [the-letter, ‹the-minutes]")
        .areAtTheMarks()
        .says("'the-report' does not derive from 'the-minutes'")
        .says("it derives from the-letter, unknown");
  }

  @Test
  void oneOfThemIsNamed() {
    found("the-report, relation: supports, via: [the-letter]").areNone();
    found("the-report, relation: supports, via: [unknown]").areNone();
  }

  @Test
  void aSingleUpstreamNeedsNoName() {
    found("the-minutes, relation: supports").areNone();
  }
}
