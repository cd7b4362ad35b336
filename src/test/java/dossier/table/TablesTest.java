package dossier.table;

import static dossier.made.CaseText.named;
import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.audit.roll.Cell;
import dossier.audit.roll.Roll;
import dossier.graph.Dossier;
import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.made.Pier;
import dossier.model.Kind;
import dossier.route.TableName;
import dossier.table.TableColumn.Holding;
import dossier.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TablesTest {
  private static final CaseText TOLD_TWICE =
      story("told-twice")
          .and("corrections:\n")
          .and("  - {date: 2026-01-05, text: One.}\n")
          .and("  - {date: 2026-01-05, text: Another.}\n")
          .events("date: 2025-05-03, title: So, sources: [the-minutes], place: the-harbour")
          .body(
              "\nOne [@the-minutes, p. 4; see @the-report]. Two [@the-minutes].\n\n## Then {#then}\n\nIt ended.\n");

  private static final Dossier DOSSIER = Pier.dossier().with(TOLD_TWICE).dossier();

  private static Roll rows(TableName table, Dossier dossier) {
    return Tables.of(table).roll(dossier);
  }

  private static List<String> cells(TableName table, String column, Dossier dossier) {
    return rows(table, dossier).only(List.of(column)).rows().stream()
        .map(row -> row.get(0).text())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void eachRowHasANameOfItsOwnAndRowsStandInTheirOrder(TableName table) {
    List<String> keys = cells(table, Tables.of(table).key(), DOSSIER);
    assertEquals(List.copyOf(new TreeSet<>(keys)), keys);
    assertFalse(keys.isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void whatNamesARowOfAnotherTableFindsIt(TableName name) {
    for (TableColumn<?> column : Tables.of(name).columns()) {
      Set<String> known =
          column
              .refersTo()
              .map(to -> new HashSet<>(cells(to, Tables.of(to).key(), DOSSIER)))
              .orElseGet(HashSet::new);
      for (List<Cell> row : rows(name, DOSSIER).only(List.of(column.name())).rows()) {
        List<String> ids =
            row.get(0) instanceof Cell.Several several
                ? several.words()
                : List.of(row.get(0).text());
        ids.stream()
            .filter(id -> column.refersTo().isPresent() && !id.isEmpty())
            .forEach(id -> assertTrue(known.contains(id), column.name() + ": " + id));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachTableAndColumnIsDescribedInASentence(TableName name) {
    Words words = Words.english();
    Table<?> table = Tables.of(name);
    assertTrue(table.says(words).endsWith("."));
    assertEquals(Holding.KEY, table.columns().get(0).holding());
    table.columns().forEach(column -> assertTrue(column.says(name, words).endsWith(".")));
  }

  @Test
  void namesEachMarkSectionAndCorrectionByWhereItStands() {
    assertEquals(
        List.of("told-twice#cite-1", "told-twice#cite-2", "told-twice#cite-3"),
        cells(TableName.CITATIONS, "id", DOSSIER).stream()
            .filter(id -> id.startsWith("told"))
            .toList());
    assertTrue(cells(TableName.SECTIONS, "id", DOSSIER).contains("told-twice#then"));
    assertEquals(
        List.of("told-twice/2026-01-05", "told-twice/2026-01-05/2"),
        cells(TableName.CORRECTIONS, "id", DOSSIER));
    assertEquals(List.of("told-twice#event-1"), cells(TableName.EVENTS, "id", DOSSIER));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05,2025-05-01,2025-05-31",
    "199X,1990-01-01,1999-12-31",
    "2025-05-03~,2025-05-03,2025-05-03",
    "2025/..,2025-01-01,",
    "../2025,,2025-12-31"
  })
  void aDateStandsBesideTheDaysThatItMayMean(String edtf, String earliest, String latest) {
    Dossier dossier = MadeUp.of(source("a-source").with("issued", "\"" + edtf + "\"")).dossier();
    List<Cell> row =
        rows(TableName.SOURCES, dossier)
            .only(List.of("issued", "issued_earliest", "issued_latest"))
            .rows()
            .get(0);
    assertEquals(
        List.of(edtf, earliest == null ? "" : earliest, latest == null ? "" : latest),
        row.stream().map(Cell::text).toList());
  }

  @Test
  void aPlaceHasNoMoreDigitsThanWereWritten() {
    Dossier dossier =
        Pier.dossier()
            .with(
                named(Kind.PLACE, "the-harbour")
                    .with("latitude", "050.10")
                    .with("longitude", "-0.1"))
            .dossier();
    assertEquals(List.of("50.10"), cells(TableName.PLACES, "latitude", dossier));
    assertEquals(List.of("-0.1"), cells(TableName.PLACES, "longitude", dossier));
  }

  @Test
  void addressesAreWholeOnceTheSiteHasOne() {
    MadeUp at =
        Pier.dossier()
            .with(
                "dossier.yml",
                "title: D\nlanguage: en\npublisher: P\nbase-url: https://pier.example/\n");
    assertEquals(List.of("people/jane-doe.html"), cells(TableName.PEOPLE, "page", DOSSIER));
    assertEquals(
        List.of("https://pier.example/people/jane-doe.html"),
        cells(TableName.PEOPLE, "page", at.dossier()));
  }

  @Test
  void aWithdrawnStoryIsInNoTable() {
    Dossier dossier =
        Pier.dossier()
            .with(TOLD_TWICE.with("status", "withdrawn").with("withdrawn-note", "It was wrong."))
            .dossier();
    for (TableName table : TableName.values()) {
      rows(table, dossier)
          .rows()
          .forEach(row -> assertFalse(row.toString().contains("told-twice"), table.word()));
    }
  }
}
