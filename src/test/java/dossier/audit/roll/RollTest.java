package dossier.audit.roll;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.evidence.Comparisons;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.made.MadeUp;
import dossier.made.Pier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of what is in a dossier: their rows, what is chosen of them, how they are printed. */
class RollTest {
  private static final MadeUp MADE =
      Pier.dossier()
          .with(source("lonely").with("capture", "a".repeat(64)))
          .with(
              story("told")
                  .with("case", "2")
                  .body("\nHe said \"we will not sell it\" [@the-report, p. 3].\n"));

  private static Roll roll(RollKind kind) {
    return roll(kind, MADE);
  }

  private static Roll roll(RollKind kind, MadeUp made) {
    Dossier dossier = made.dossier();
    return kind.of(dossier, Comparisons.of(dossier, QuotesLock.EMPTY).value().orElseThrow());
  }

  private static List<String> ids(Roll roll) {
    return roll.only(List.of("id")).rows().stream().map(row -> row.get(0).text()).toList();
  }

  private static List<String> sources(String... conditions) {
    Roll chosen = roll(RollKind.SOURCES);
    for (String written : conditions) {
      chosen = chosen.where(Condition.of(written).orElseThrow());
    }
    return ids(chosen);
  }

  @ParameterizedTest
  @EnumSource(RollKind.class)
  void thereIsARowOfEach(RollKind kind) {
    Roll roll = roll(kind);
    assertFalse(roll.rows().isEmpty());
    assertTrue(roll.fields().containsAll(roll.shown()), roll.fields().toString());
    roll.rows().forEach(row -> assertEquals(roll.fields().size(), row.size()));
  }

  @Test
  void aPartOfTheWordsIsEnoughLetterCaseAside() {
    assertEquals(List.of("the-report", "the-witness"), sources("publisher=HARBOUR"));
    assertEquals(List.of("the-witness"), sources("publisher=HARBOUR", "type=interview"));
    assertEquals(List.of("the-report"), sources("cited-by=TOLD"));
  }

  @Test
  void whatNobodyCitesHasAnEmptyField() {
    assertEquals(List.of("lonely"), sources("cited-by="));
  }

  @Test
  void yesAndNoAndNumbersAreWhole() {
    assertEquals(List.of("lonely"), sources("captured=yes"));
    assertEquals(List.of("the-report"), sources("quotations=1"));
    assertEquals(List.of("the-minutes"), sources("primary=Yes"));
  }

  @Test
  void whatIsNoConditionIsNone() {
    assertTrue(Condition.of("publisher").isEmpty());
    assertTrue(Condition.of("=x").isEmpty());
    assertEquals(new Condition("url", "a=b"), Condition.of("url=a=b").orElseThrow());
  }

  @Test
  void rowsAreOrderedByAFieldWithWhatIsEmptyLast() {
    assertEquals("the-minutes", ids(roll(RollKind.SOURCES).sorted("issued")).get(0));
    List<String> byQuotations = ids(roll(RollKind.SOURCES).sorted("quotations"));
    assertEquals("the-report", byQuotations.get(byQuotations.size() - 1));
  }

  @Test
  void ofAPrivateCopyOnlyThatItIsThereIsTold() {
    String all = RollJson.print(roll(RollKind.SOURCES)) + RollCsv.print(roll(RollKind.SOURCES));
    assertFalse(all.contains("aaaa"), all);
    assertTrue(all.contains("\"captured\":true"), all);
  }

  @Test
  void jsonHasAllFieldsInTheirOrder() {
    Roll claims = roll(RollKind.CLAIMS).only(List.of("id", "sources", "origins", "open", "date"));
    assertEquals(
        """
        [
        {"id":"sale-voted","sources":["the-minutes","the-witness"],"origins":2,"open":false,"date":null}
        ]
        """,
        RollJson.print(claims));
    assertEquals("[]\n", RollJson.print(claims.where(new Condition("id", "nothing"))));
  }

  private static Roll cell(String words) {
    return new Roll(List.of("a"), List.of("a"), List.of(List.of(Cell.of(words))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"=1+1,'=1+1", "+1,'+1", "-1.5,-1.5", "-1+1,'-1+1", "@so,'@so", "so,so", "a=1,a=1"})
  void noSpreadsheetRunsACell(String words, String printed) {
    assertEquals("a\r\n" + printed + "\r\n", RollCsv.print(cell(words)));
  }

  @Test
  void csvFollowsItsStandard() {
    assertEquals("a\r\n\"a, \"\"b\"\"\nc\"\r\n", RollCsv.print(cell("a, \"b\"\nc")));
    assertEquals("a\r\n'\tx\r\n", RollCsv.print(cell("\tx")));
    assertEquals("a\r\n\"'\rx\"\r\n", RollCsv.print(cell("\rx")));
    Roll two =
        new Roll(
            List.of("a", "b"),
            List.of("a"),
            List.of(List.of(new Cell.Several(List.of("x", "y")), new Cell.Flag(false))));
    assertEquals("a,b\r\nx; y,no\r\n", RollCsv.print(two));
  }

  @Test
  void aTableFitsAndItsWidestColumnGivesWay() {
    Roll roll =
        new Roll(
            List.of("id", "words", "hidden"),
            List.of("id", "words"),
            List.of(
                List.of(Cell.of("one"), Cell.of("🕊".repeat(50)), Cell.of("x")),
                List.of(Cell.of("two"), Cell.of("a\u001B[2J\u202Eb\nc"), Cell.of("x"))));
    assertEquals(
        "id   words\none  " + "🕊".repeat(14) + "…\ntwo  a [2Jb c\n", RollTable.print(roll, 20));
    assertTrue(RollTable.print(roll, 100).contains("🕊".repeat(50)));
  }

  @Test
  void anIdStaysWholeAsLongAsProseCanGiveWay() {
    Roll roll =
        new Roll(
            List.of("id", "words"),
            List.of("id", "words"),
            List.of(List.of(Cell.of("minutes-of-the-harbour-council"), Cell.of("So. ".repeat(7)))));
    assertEquals(
        "id                              words\nminutes-of-the-harbour-council  So. So. So. So.…\n",
        RollTable.print(roll, 48));
  }

  @Test
  void aTableWithTooManyColumnsKeepsFourCharactersOfEach() {
    List<String> fields = List.of("first", "second", "third", "fourth", "fifth");
    Roll roll = new Roll(fields, fields, List.of());
    assertEquals("fir…  sec…  thi…  fou…  fif…\n", RollTable.print(roll, 10));
  }
}
