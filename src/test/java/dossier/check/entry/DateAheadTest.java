package dossier.check.entry;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** Nothing lies far ahead of the last day of which another entry tells. */
class DateAheadTest {

  private static final MadeUp OTHERS =
      MadeUp.of(story("a").with("published", "2025-06-01"), source("b"));

  private static void isAhead(CaseText marked, String day) {
    OTHERS
        .with(marked)
        .findings(Rule.DATE_AHEAD)
        .areAtTheMarks()
        .says(day + " lies far ahead of the last day of work, 2025-06-01")
        .says("look the date up");
  }

  private static void isNot(CaseText text) {
    OTHERS.with(text).findings(Rule.DATE_AHEAD).areNone();
  }

  @Test
  void workIsAheadByMoreThanAYear() {
    isNot(story("s").with("published", "2026-06-01"));
    OTHERS
        .with("stories/s.md", "‹" + story("s").with("published", "2026-06-02").text())
        .findings(Rule.DATE_AHEAD)
        .areAtTheMarks()
        .says("2026-06-02 lies far ahead");
  }

  @Test
  void anEventIsAheadByMoreThanTenYears() {
    CaseText early = story("s").with("published", "2025-01-01");
    isNot(early.events("date: 2035-06-01, title: E, sources: [b]"));
    isAhead(early.events("date: ‹2035-06-02, title: E, sources: [b]"), "2035-06-02");
  }

  @Test
  void aRulingAndACorrectionAreWork() {
    CaseText early = story("s").with("published", "2025-01-01");
    isAhead(
        early.claims(
            claim("‹c").with("status", "refuted").with("ruling", "{date: 2027-01-01, text: z}")),
        "2027-01-01");
    isAhead(early.and("corrections:\n  - {date: 2027-01-01, text: ‹It was B.}\n"), "2027-01-01");
  }

  @Test
  void aTickIsWork() {
    isAhead(
        story("s")
            .with("published", "2025-01-01")
            .and("checked-sentences: [{by: A B, date: ‹2062-01-01, sentences: [s000000000000]}]\n"),
        "2062-01-01");
  }

  @Test
  void whatWasLookedAtIsWork() {
    OTHERS
        .with("sources/s.md", "‹" + source("s").with("accessed", "2028-01-01").text())
        .findings(Rule.DATE_AHEAD)
        .areAtTheMarks();
    isNot(source("s").with("issued", "2028-01-01"));
  }

  @Test
  void oneEntryAloneIsAheadOfNothing() {
    MadeUp.of(story("s").with("published", "2099-01-01")).findings(Rule.DATE_AHEAD).areNone();
  }
}
