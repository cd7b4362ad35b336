package dossier.check.entry;

import static dossier.made.CaseText.named;
import static dossier.made.CaseText.story;

import dossier.made.CaseText;
import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.model.Kind;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person, group or place is there because something else mentions it. */
class NeverMentionedTest {

  private static Findings found(CaseText text, CaseText... others) {
    return MadeUp.of(others).with(text.path(), "‹" + text.text()).findings(Rule.NEVER_MENTIONED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"PERSON", "GROUP", "PLACE"})
  void whomNobodyMentions(Kind kind) {
    found(named(kind, "x"))
        .areAtTheMarks()
        .says("nobody mentions this " + kind.noun())
        .says("link to it with [[x]]");
  }

  @Test
  void toMentionOneselfIsNotEnough() {
    found(named(Kind.PLACE, "x").body("\nThis is [[x]].\n")).areAtTheMarks();
  }

  @Test
  void aFieldOrALinkMentions() {
    CaseText person = named(Kind.PERSON, "x");
    found(person, story("s").with("people", "[x]")).areNone();
    found(person, story("s").body("\nSo said [[x]].\n")).areNone();
  }

  @Test
  void nothingIsSaidWhileAFileCannotBeRead() {
    MadeUp.of(named(Kind.PERSON, "x"))
        .with("stories/s.md", "no front matter")
        .findings(Rule.NEVER_MENTIONED)
        .areNone();
  }
}
