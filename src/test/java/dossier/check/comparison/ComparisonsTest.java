package dossier.check.comparison;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;

import dossier.made.CaseText;
import dossier.made.Findings;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** Each fault of a comparison is told, with its place. */
class ComparisonsTest {
  private static final String A = "      - {source: a, words: %s}\n";
  private static final String B = "      - {source: b, words: %s}\n";

  private static CaseText with(String comparison) {
    return story("s").and("comparisons:\n" + comparison).body("[compare: one]\n");
  }

  private static Findings found(Rule rule, CaseText story) {
    return MadeUp.of(story, source("a"), source("b")).findings(rule);
  }

  private static CaseText rows(String head, String... rows) {
    return with("  - id: one\n    title: T\n" + head + "    rows:\n" + String.join("", rows));
  }

  private static Findings wrong(CaseText story) {
    return found(Rule.COMPARISON_NOT_WHOLE, story);
  }

  @Test
  void aWholeOneIsFine() {
    String slots = "    slots: [Who, What]\n";
    CaseText fine = rows(slots, A.formatted("[we, '…']"), B.formatted("['', they go]"));
    MadeUp.of(fine, source("a"), source("b")).findings().of(Rule.COMPARISON_NOT_WHOLE).areNone();
    found(Rule.COMPARISON_NOT_SHOWN, fine).areNone();
    found(Rule.UNKNOWN_ID, fine).areNone();
  }

  @Test
  void eachRowHasOneTextForEachSlot() {
    wrong(rows("    slots: [Who, What]\n", A.formatted("[‹we]"), B.formatted("[we, go]")))
        .areAtTheMarks()
        .says("one text in 'words', and 2 slots");
    wrong(rows("", A.formatted("[‹we, go]"), B.formatted("[we go]")))
        .areAtTheMarks()
        .says("2 texts in 'words', and no 'slots'");
  }

  @Test
  void oneRowComparesNothing() {
    wrong(with("  - id: ‹one\n    title: T\n    rows:\n" + A.formatted("[we go]")))
        .areAtTheMarks()
        .says("one row alone compares nothing");
  }

  @Test
  void whatIsTakenBackHasTwoSlotsAndWasSaid() {
    String back = "    form: taken-back\n";
    wrong(with("  - id: ‹one\n    title: T\n" + back + "    rows:\n" + A.formatted("[we go]")))
        .areAtTheMarks()
        .says("'taken-back' needs two slots, and here are 0");
    wrong(rows(back + "    slots: [Said, Taken back]\n", A.formatted("[‹'', we stay]")))
        .says("nothing was said here that could be taken back");
  }

  @Test
  void dotsAloneAreNotQuoted() {
    wrong(rows("", A.formatted("[‹…]"), B.formatted("[we go]")))
        .areAtTheMarks()
        .says("only dots are quoted here");
    wrong(rows("", A.formatted("['[…]']"), B.formatted("[we go]")))
        .says("[…] is what you leave out");
  }

  @Test
  void fiveSlotsAreTooMany() {
    wrong(rows("    slots: [A, B, C, D, E]\n", A.formatted("[a, b, c, d, e]")))
        .says("5 slots are more than stand beside each other");
  }

  @Test
  void aSlotHoldsThreeHundredWordsAndAComparisonFortyRows() {
    String most = "we ".repeat(300).strip();
    wrong(rows("", A.formatted("[" + most + "]"), B.formatted("[we]"))).areNone();
    wrong(rows("", A.formatted("[‹" + most + " go]"), B.formatted("[we]")))
        .areAtTheMarks()
        .says("301 words are more than stand in one slot");
    wrong(rows("", A.formatted("[we]").repeat(40))).areNone();
    wrong(with("  - id: ‹one\n    title: T\n    rows:\n" + A.formatted("[we]").repeat(41)))
        .areAtTheMarks()
        .says("41 rows are more than anybody compares");
  }

  @Test
  void idsAreNotUsedTwice() {
    String one =
        "  - id: %s\n    title: T\n    rows:\n" + A.formatted("[x y]") + B.formatted("[y]");
    wrong(with(one.formatted("one") + one.formatted("‹one")))
        .areAtTheMarks()
        .says("a second comparison with the id 'one'");
  }

  @Test
  void thePlaceNamesOneOfTheStory() {
    CaseText named = rows("", A.formatted("[we]"), B.formatted("[we]"));
    found(Rule.UNKNOWN_ID, named.body("[compare: one]\n\n[compare: ‹onn]\n"))
        .areAtTheMarks()
        .says("use 'one'");
    found(Rule.UNKNOWN_ID, CaseText.page("p").body("[compare: ‹one]\n")).areAtTheMarks();
  }

  @Test
  void itStandsInTheTextOnce() {
    CaseText named = rows("", A.formatted("[we]"), B.formatted("[we]"));
    wrong(named.body("[compare: one]\n\n[compare: ‹one]\n")).areAtTheMarks().says("twice");
    found(
            Rule.COMPARISON_NOT_SHOWN,
            with("  - id: ‹one\n    title: T\n    rows:\n"
                    + A.formatted("[we]")
                    + B.formatted("[we]"))
                .body("Nothing.\n"))
        .areAtTheMarks()
        .says("[compare: one]");
  }

  @Test
  void itsSourcesAreThere() {
    found(Rule.UNKNOWN_ID, rows("", A.formatted("[we]"), "      - {source: ‹bb, words: [we]}\n"))
        .areAtTheMarks();
    found(Rule.SOURCE_UNUSED, rows("", A.formatted("[we]"), B.formatted("[we]"))).areNone();
  }

  @Test
  void anEllipsisInARowStandsBetweenThreeWords() {
    found(
            Rule.THIN_PIECE,
            rows("", A.formatted("['we go […] down there now']"), B.formatted("[we go]")))
        .reportsOnly(1);
  }

  @Test
  void formsAreOnAList() {
    found(Rule.UNKNOWN_WORD, rows("    form: ‹wording\n", A.formatted("[we]"), B.formatted("[we]")))
        .areAtTheMarks()
        .says("wordings");
  }
}
