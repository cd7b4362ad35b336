package dossier.check.quotation;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;

import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** A quotation from a translation says whose it is. */
class TranslatorNamedTest {

  private static Findings found(String citation) {
    return MadeUp.of(
            source("a").with("language", "en").with("original-language", "de"),
            source("b").with("language", "de"),
            story("s").body("\nHe wrote \"sell it\" " + citation + ".\n"))
        .findings(Rule.UNNAMED_TRANSLATOR);
  }

  @Test
  void aTranslationWithoutItsTranslator() {
    found("[@‹a]")
        .areAtTheMarks()
        .says("'a' is a translation, and nothing says whose")
        .says("add ', tr. NAME', or ', tr. not stated'");
  }

  @Test
  void whoTranslatedItIsNamedOrNotStated() {
    found("[@a, tr. Jane Doe]").areNone();
    found("[@a, tr. not stated]").areNone();
  }

  @Test
  void anOriginalHasNoTranslator() {
    found("[@b]").areNone();
  }
}
