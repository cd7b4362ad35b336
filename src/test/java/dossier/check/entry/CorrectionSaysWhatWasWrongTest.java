package dossier.check.entry;

import static dossier.made.Pier.STORY;

import dossier.made.Findings;
import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that hide what was wrong are a warning. */
class CorrectionSaysWhatWasWrongTest {

  private static Findings found(String correction) {
    return Pier.dossier()
        .with(STORY.and("corrections:\n  - {date: 2026-01-03, text: ‹%s}\n".formatted(correction)))
        .findings(Rule.VAGUE_CORRECTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This was updated.",
        "A clarification.",
        "Clarified.",
        "Текст уточнён.",
        "Дані оновлено.",
        "Обновлено."
      })
  void wordsThatHideIt(String words) {
    found(words).areAtTheMarks().says("this correction speaks of clarifying or updating");
  }

  @Test
  void aCorrectionThatSaysIt() {
    found("The vote was dated a day too early; outdated figures were replaced.").areNone();
  }
}
