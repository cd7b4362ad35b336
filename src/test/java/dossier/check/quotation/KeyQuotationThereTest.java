package dossier.check.quotation;

import static dossier.made.CaseText.story;

import dossier.made.Findings;
import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** The key quotation of a case is one of its text, with a source, and not of violence. */
class KeyQuotationThereTest {
  private static final String TEXT =
      """

      > The sea was calm that day.
      > -- [@the-minutes]

      "The quay was empty", as they say.

      ## What was done {.violent}

      "They were beaten there" [@the-minutes].
      """;

  private static Findings found(String key) {
    return Pier.dossier()
        .with(story("s").with("key-quote", key).body(TEXT))
        .findings(Rule.UNKNOWN_KEY_QUOTATION);
  }

  @Test
  void theFirstWordsSuffice() {
    found("The sea").areNone();
    found("\"The sea was calm that day.\"").areNone();
  }

  @Test
  void ofWordsThatNoQuotationBeginsWithTheNearestIsTold() {
    found("‹The see was").areAtTheMarks().says("the nearest begins: The sea was");
    found("‹sea was calm").areAtTheMarks();
  }

  @Test
  void wordsOfViolenceAreRefused() {
    found("‹They were beaten").areAtTheMarks().says("a passage that describes violence");
  }

  @Test
  void wordsWithoutASourceAreRefused() {
    found("‹The quay").areAtTheMarks().says("names no source");
  }
}
