package dossier.check.entry;

import static dossier.made.CaseText.page;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;

import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** A story cites at least one source in its text. */
class UncitedStoryTest {

  @Test
  void aStoryWithoutACitation() {
    MadeUp.of()
        .with("stories/s.md", "‹" + story("s").body("\nNobody knows.\n").text())
        .findings(Rule.UNCITED_STORY)
        .areAtTheMarks()
        .says("the text of this story cites no source")
        .says("put [@id] after each statement of fact");
  }

  @Test
  void aClaimIsNotItsText() {
    MadeUp.of(story("s").claims(claim("c").supportedBy("a")))
        .findings(Rule.UNCITED_STORY)
        .reportsOnly(1);
  }

  @Test
  void oneCitationIsEnoughAndAPageNeedsNone() {
    MadeUp.of(story("s").body("\nSo [@a].\n"), page("p").body("\nSo.\n"))
        .findings(Rule.UNCITED_STORY)
        .areNone();
  }
}
