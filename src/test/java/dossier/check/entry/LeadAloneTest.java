package dossier.check.entry;

import static dossier.made.CaseText.story;

import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** One case opens the home page. */
class LeadAloneTest {

  @Test
  void oneMayAndTheOthersNeedNot() {
    MadeUp.of(story("a").with("lead", "true"), story("b").with("case", "8").with("lead", "false"))
        .findings(Rule.SECOND_LEAD)
        .areNone();
  }

  @Test
  void theSecondIsNamedWithThePlaceOfTheFirst() {
    MadeUp.of(
            story("a").with("case", "1").with("lead", "true"),
            story("b").with("case", "2").with("lead", "‹true"),
            story("c").with("case", "3").with("lead", "true").with("status", "draft"))
        .findings(Rule.SECOND_LEAD)
        .areAtTheMarks()
        .says("the first one is here");
  }
}
