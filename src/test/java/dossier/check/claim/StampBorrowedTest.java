package dossier.check.claim;

import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;

import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** An event carries the stamp of a claim only for words that the claim covers. */
class StampBorrowedTest {

  private static Findings found(String status, String text, String event) {
    return MadeUp.of(
            story("s")
                .claims(claim("c").status(status).with("text", text))
                .events("date: 2023, sources: [a], note: By one count twelve., " + event))
        .findings(Rule.STAMP_BORROWED);
  }

  @Test
  void anEventThatSaysNoMoreCarriesIt() {
    String text = "The council voted to sell the pier.";
    found("reported", text, "title: The council votes, claim: c").areNone();
  }

  @Test
  void anEventThatSaysMoreDoesNot() {
    found("disputed", "Twelve were detained.", "title: Police detain reporters, claim: ‹c")
        .areAtTheMarks()
        .says("the event says 'police', which is not in the words of this claim")
        .says("add claim-covers");
  }

  @Test
  void aDoubtMayLieInAnyWordOfTheClaim() {
    String text = "The mark was set within four days.";
    found("reported", text, "title: The mark is set, claim: c").areNone();
    for (String status : new String[] {"disputed", "unverified", "refuted"}) {
      found(status, text, "title: The mark is set, claim: ‹c")
          .areAtTheMarks()
          .says("this claim is in doubt and says 'within', which the event does not");
    }
  }

  @Test
  void itMayCoverSomeWordsOfTheTitleOrOfTheNote() {
    String event = "title: Police detain reporters, claim: c, claim-covers: ";
    found("disputed", "Twelve were detained.", event + "twelve").areNone();
    found("disputed", "Twelve were detained.", event + "police DETAIN").areNone();
    found("disputed", "Twelve were detained.", event + "‹the twelve")
        .areAtTheMarks()
        .says("neither in the event's title nor in its note");
  }

  @Test
  void wordsThatAStampCoversNeedTheClaim() {
    MadeUp.of(story("s").events("date: 2025, title: x, sources: [a], claim-covers: ‹x"))
        .findings(Rule.MISSING_COMPANION)
        .areAtTheMarks()
        .says("'claim-covers' needs 'claim'");
  }

  @Test
  void anEventWithoutAClaimCarriesNone() {
    found("disputed", "Twelve were detained.", "title: Police detain reporters").areNone();
  }
}
