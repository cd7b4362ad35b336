package dossier.check.claim;

import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static dossier.made.Pier.STORY;

import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** What takes a claim back is a source that says that it takes something back. */
class TakenBackByRetractionTest {

  private static final String REST = ", scope: part, same-speaker: unknown";

  @Test
  void aSourceThatRetractsTakesBack() {
    Pier.dossier()
        .with(STORY.claims(claim("c").supportedBy("the-letter").takenBack("the-witness" + REST)))
        .findings(Rule.NOT_A_RETRACTION)
        .areNone();
  }

  @Test
  void anotherDoesNot() {
    Pier.dossier()
        .with(STORY.claims(claim("c").supportedBy("the-minutes").takenBack("‹the-minutes" + REST)))
        .findings(Rule.NOT_A_RETRACTION)
        .areAtTheMarks()
        .says("'the-minutes' takes nothing back")
        .says("give that source the field 'retracts'");
  }

  @Test
  void anIdThatNamesNothingIsToldAsSuch() {
    Pier.dossier()
        .with(story("s").claims(claim("c").supportedBy("the-minutes").takenBack("none" + REST)))
        .findings(Rule.NOT_A_RETRACTION)
        .areNone();
  }
}
