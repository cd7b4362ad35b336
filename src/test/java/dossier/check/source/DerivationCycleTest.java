package dossier.check.source;

import static dossier.made.CaseText.source;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** No source derives from itself. */
class DerivationCycleTest {

  private static CaseText from(String id, String upstream) {
    return source(id).with("derives-from", "[" + upstream + "]");
  }

  @Test
  void aCycleIsToldOnceWithItsWay() {
    MadeUp.of(from("a", "‹b"), from("b", "c"), from("c", "a"))
        .findings(Rule.DERIVATION_CYCLE)
        .areAtTheMarks()
        .says("'a' derives from itself: a → b → c → a")
        .says("an original and the page that relays it are two sources");
  }

  @Test
  void theShortestIsASourceThatNamesItself() {
    MadeUp.of(from("a", "‹a")).findings(Rule.DERIVATION_CYCLE).areAtTheMarks();
  }

  @Test
  void twoCyclesAreTold() {
    MadeUp.of(from("a", "‹b"), from("b", "a"), from("c", "‹d"), from("d", "c"))
        .findings(Rule.DERIVATION_CYCLE)
        .areAtTheMarks();
  }

  @Test
  void twoWaysToOneSourceAreNoCycle() {
    MadeUp.of(from("a", "b, c"), from("b", "d"), from("c", "d"), from("d", "own"))
        .findings(Rule.DERIVATION_CYCLE)
        .areNone();
  }

  @Test
  void aLongWayIsCut() {
    MadeUp made = MadeUp.of();
    for (int i = 0; i < 20; i++) {
      made = made.with(from("s" + i, "s" + (i + 1) % 20));
    }
    made.findings(Rule.DERIVATION_CYCLE).reportsOnly(1).says("→ … (8 more) → s0");
  }
}
