package dossier.check.source;

import static dossier.made.CaseText.source;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** What was never seen itself was seen through something that was. */
class SeenThroughSeenTest {

  private static CaseText through(String id, String other) {
    return source(id).with("consulted", "secondhand").with("seen-through", "[" + other + "]");
  }

  @Test
  void somethingThatWasSeenAtTheEnd() {
    MadeUp.of(through("a", "b"), through("b", "c"), source("c"))
        .findings(Rule.MISSING_COMPANION)
        .areNone();
  }

  @Test
  void throughItself() {
    MadeUp.of(through("a", "‹a"))
        .findings(Rule.MISSING_COMPANION)
        .areAtTheMarks()
        .says("nothing that 'a' was seen through was seen itself")
        .says("name the source in which an editor read of it");
  }

  @Test
  void throughEachOther() {
    MadeUp.of(through("a", "‹b"), through("b", "‹a"))
        .findings(Rule.MISSING_COMPANION)
        .areAtTheMarks();
  }

  @Test
  void anIdThatNamesNothingIsToldAsSuch() {
    MadeUp.of(through("a", "none")).findings(Rule.MISSING_COMPANION).areNone();
  }
}
