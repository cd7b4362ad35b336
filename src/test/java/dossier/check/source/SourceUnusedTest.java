package dossier.check.source;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;

import dossier.made.CaseText;
import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** Every source carries something, or another source rests on it. */
class SourceUnusedTest {

  private static Findings found(CaseText... others) {
    return MadeUp.of(others)
        .with("sources/x.md", "‹" + source("x").text())
        .findings(Rule.SOURCE_UNUSED);
  }

  @Test
  void aSourceThatNobodyCites() {
    found().areAtTheMarks().says("nobody cites this source").says("or delete it");
  }

  @Test
  void aDraftMayCiteItWhichIsSaidWhereDraftsAreLeftOut() {
    found(story("s").with("status", "draft").body("\nSo [@x].\n"))
        .areAtTheMarks()
        .says("what drafts cite counts with --drafts alone");
  }

  @Test
  void toMentionItIsNotToCiteIt() {
    found(story("s").body("\nSee [[x]].\n")).areAtTheMarks();
  }

  @Test
  void aTextAClaimAnEventOrASourceNeedsIt() {
    found(story("s").body("\nSo [@x].\n")).areNone();
    found(story("s").claims(claim("c").supportedBy("x"))).areNone();
    found(story("s").events("date: 2024, title: E, sources: [x]")).areNone();
    CaseText rests = source("y").with("derives-from", "[x]");
    found(rests, story("s").body("\nSo [@y].\n")).areNone();
  }

  @Test
  void nothingIsSaidWhileAFileCannotBeRead() {
    MadeUp.of(source("x"))
        .with("stories/s.md", "no front matter")
        .findings(Rule.SOURCE_UNUSED)
        .areNone();
  }
}
