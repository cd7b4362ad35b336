package dossier.check.quotation;

import static dossier.made.Pier.STORY;

import dossier.made.Findings;
import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** What an editor puts in brackets explains, and makes no other words. */
class InsertionApartTest {

  private static Findings found(Rule rule, String marked) {
    return Pier.dossier().with(STORY.body("\nSo " + marked + ".\n")).findings(rule);
  }

  @Test
  void aBracketThatTouchesAWord() {
    found(Rule.NOT_QUOTABLE, "‹\"We do want not[hing but] war\" [@the-minutes]")
        .areAtTheMarks()
        .says("the bracket '[hing but]' touches a word");
    found(Rule.NOT_QUOTABLE, "‹\"We walk[ed] to the pier\" [@the-minutes]").areAtTheMarks();
    found(Rule.NOT_QUOTABLE, "‹\"ex[t]ra time for all\" [@the-minutes]").areAtTheMarks();
  }

  @Test
  void aQuotationOfWhichNothingIsTheSources() {
    found(Rule.NOT_QUOTABLE, "‹\"[We do want war]\" [@the-minutes]")
        .areAtTheMarks()
        .says("nothing of it is the source's");
  }

  @Test
  void aBracketThatPutsANegationIn() {
    found(Rule.NEGATION_LEFT_OUT, "‹\"We [do not] want war\" [@the-minutes]")
        .areAtTheMarks()
        .says("a bracket puts in 'not'");
    found(Rule.NEGATION_LEFT_OUT, "\"We want war\" [@the-minutes, tr. X: ‹\"Wir [nie] wollen\"]")
        .areAtTheMarks()
        .says("puts in 'nie'");
  }

  @Test
  void bracketsThatExplain() {
    String quoted = "“[T]hat we [the council] do want this war[,]” [@the-minutes]";
    found(Rule.NOT_QUOTABLE, quoted).areNone();
    found(Rule.NEGATION_LEFT_OUT, quoted).areNone();
  }
}
