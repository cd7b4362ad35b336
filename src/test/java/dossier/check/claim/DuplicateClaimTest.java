package dossier.check.claim;

import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;

import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** The ledger lists all claims on one page, so an id is one claim's. */
class DuplicateClaimTest {

  private static final MadeUp MADE = MadeUp.of(story("a").claims(claim("one"), claim("two")));

  @Test
  void everyClaimHasAnIdOfItsOwn() {
    MADE.with(story("b").claims(claim("three"))).findings(Rule.DUPLICATE_CLAIM).areNone();
  }

  @Test
  void theSecondIsNamedWithThePlaceOfTheFirst() {
    MADE.with(story("b").claims(claim("‹two")))
        .findings(Rule.DUPLICATE_CLAIM)
        .areAtTheMarks()
        .says("a second claim with the id 'two'")
        .says("the first one is here");
  }

  @Test
  void withinAStoryTooAndEachFurtherOne() {
    MadeUp.of(story("a").claims(claim("one"), claim("‹one"), claim("‹one")))
        .findings(Rule.DUPLICATE_CLAIM)
        .areAtTheMarks();
  }
}
