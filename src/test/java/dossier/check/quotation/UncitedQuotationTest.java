package dossier.check.quotation;

import static dossier.made.CaseText.page;
import static dossier.made.CaseText.story;
import static dossier.made.Pier.CITED;

import dossier.made.Findings;
import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** Four quoted words or more, and every block of them, have a citation. */
class UncitedQuotationTest {

  private static Findings found(String text) {
    return Pier.dossier()
        .with(story("s").body(CITED + "\n" + text + "\n"))
        .findings(Rule.UNCITED_QUOTATION);
  }

  @Test
  void fourWordsWithoutACitation() {
    found("He said ‹\"it was not so\" and \"went home then\".")
        .areAtTheMarks()
        .says("these quoted words have no citation in their sentence")
        .says("put [@id] after the closing quotation mark");
  }

  @Test
  void aBlockWithoutACitation() {
    found("‹> Words that nobody is named for.")
        .areAtTheMarks()
        .says("end it with a line of its own: > -- [@id]");
  }

  @Test
  void aCitationBehindThemOrLaterInTheSentence() {
    found("\"It was not so\" [@the-minutes].").areNone();
    found("\"It was not so,\" he said [@the-minutes].").areNone();
    found("> Words of theirs and more.\n> -- [@the-minutes]").areNone();
  }

  @Test
  void wordsOfOnesOwnAndPagesNeedNone() {
    found("The \"so-called words of ours\"{.own}.").areNone();
    Pier.dossier()
        .with(page("p").body("\nWe write \"it was not so\".\n"))
        .findings(Rule.UNCITED_QUOTATION)
        .areNone();
  }
}
