package dossier.check.quotation;

import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;

import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** An ellipsis stands between pieces of three words or more. */
class EllipsisApartTest {

  @Test
  void anEllipsisBesideFewWords() {
    mistake("D092", STORY.body("\nSo ‹\"We do want […] war\" [@the-minutes].\n"))
        .says("an ellipsis stands beside 'war', which is fewer than three words")
        .says("quote more on each side");
  }

  @Test
  void anEllipsisBetweenThreeWordsAndMore() {
    Pier.dossier()
        .with(STORY.body("\nSo \"We do want […] an end to war\" [@the-minutes].\n"))
        .findings(Rule.THIN_PIECE)
        .areNone();
  }
}
