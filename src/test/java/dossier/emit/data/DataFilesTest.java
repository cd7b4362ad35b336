package dossier.emit.data;

import static dossier.made.CaseText.named;
import static dossier.made.CaseText.person;
import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dossier.evidence.Comparisons;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.made.MadeUp;
import dossier.made.Pier;
import dossier.model.Kind;
import dossier.route.Download;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.route.TableName;
import dossier.route.TableName.Form;
import dossier.table.TableColumn;
import dossier.table.TableColumn.Holding;
import dossier.table.Tables;
import dossier.words.Words;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTest {
  private static final String HOSTILE = "=cmd|' /C calc'!A0\"; '); DROP TABLE stories; -- 🦆";

  private static final MadeUp MADE =
      Pier.dossier()
          .with(person("jane-doe").with("name", "Jane Doe").with("also", "[\"Жанна; \", \"+1\"]"))
          .with(
              named(Kind.PLACE, "the-harbour").with("latitude", "50.10").with("longitude", "-0.1"))
          .with(source("a-feed").with("title", yaml(HOSTILE)).with("issued", "\"2025?\""))
          .with(
              story("hostile")
                  .with("summary", yaml(HOSTILE))
                  .with("people", "[jane-doe]")
                  .and("corrections:\n  - {date: 2026-01-05, text: It was another day.}\n")
                  .claims(claim("hostile").with("text", yaml(HOSTILE)).supportedBy("a-feed"))
                  .events(
                      "date: 2025-05-03, title: A certain day, sources: [the-minutes], people: [jane-doe]",
                      "date: \"2025?\", title: A year in doubt, sources: [the-minutes]")
                  .body("\nThe dúcks swim [@a-feed].\n"));

  private static final Dossier DOSSIER = MADE.dossier();
  private static final DataFiles FILES = files(DOSSIER);

  /** Reads 50.10 as it is written. */
  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static String yaml(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }

  private static DataFiles files(Dossier dossier) {
    return new DataFiles(
        dossier, Comparisons.of(dossier, QuotesLock.EMPTY).value().orElseThrow(), Words.english());
  }

  private static String text(TableName table, Form form) {
    return new String(FILES.bytes(new Key.TableFile(table, form)), StandardCharsets.UTF_8);
  }

  private static String text(Download download) {
    return new String(FILES.bytes(new Key.DownloadFile(download)), StandardCharsets.UTF_8);
  }

  private static JsonNode json(String text) {
    return EXACT.readTree(text);
  }

  /** A row of JSON as its cells stand in CSV, before what keeps a spreadsheet from running them. */
  private static List<String> printed(JsonNode row) {
    List<String> cells = new ArrayList<>();
    for (JsonNode value : row) {
      List<String> several = new ArrayList<>();
      value.forEach(one -> several.add(one.asString()));
      cells.add(
          value.isArray()
              ? String.join("; ", several)
              : value.isBoolean()
                  ? value.booleanValue() ? "yes" : "no"
                  : value.isNull() ? "" : value.asString());
    }
    return cells;
  }

  @ParameterizedTest
  @EnumSource
  void csvSaysWhatJsonSays(TableName table) {
    List<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text(table, Form.CSV)).stream().toList();
    JsonNode rows = json(text(table, Form.JSON));
    assertEquals(List.copyOf(rows.get(0).propertyNames()), csv.get(0).getFields());
    assertEquals(rows.size(), csv.size() - 1);
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells =
          csv.get(i + 1).getFields().stream()
              .map(cell -> cell.matches("(?s)'[=+@-].*") ? cell.substring(1) : cell)
              .toList();
      assertEquals(printed(rows.get(i)), cells);
    }
  }

  @Test
  void aSpreadsheetRunsNoCell() {
    String csv = text(TableName.CLAIMS, Form.CSV);
    assertTrue(csv.contains(",'=cmd|"), csv);
    assertTrue(text(TableName.PLACES, Form.CSV).contains(",50.10,-0.1,"));
  }

  @ParameterizedTest
  @EnumSource
  void theDatabaseSaysWhatJsonSays(TableName table) throws SQLException {
    List<TableColumn<?>> columns = new ArrayList<>(Tables.of(table).columns());
    JsonNode rows = json(text(table, Form.JSON));
    try (SQLiteConnection database = database();
        Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery("SELECT * FROM " + table.word())) {
      for (JsonNode row : rows) {
        assertTrue(found.next());
        for (int i = 0; i < columns.size(); i++) {
          assertEquals(
              stored(row.get(columns.get(i).name()), columns.get(i).holding()),
              String.valueOf(found.getObject(i + 1)));
        }
      }
      assertFalse(found.next());
    }
  }

  private static String stored(JsonNode value, Holding holding) {
    return switch (holding) {
      case FLAG -> value.booleanValue() ? "1" : "0";
      case DECIMAL -> value.isNull() ? "null" : String.valueOf(value.doubleValue());
      case LIST -> value.toString();
      default -> value.isNull() ? "null" : value.asString();
    };
  }

  private static SQLiteConnection database() throws SQLException {
    SQLiteConnection database =
        JDBC.createConnection("jdbc:sqlite::memory:", new java.util.Properties());
    database.deserialize("main", FILES.bytes(new Key.DownloadFile(Download.SQLITE)));
    return database;
  }

  private static List<String> asked(String sql) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (SQLiteConnection database = database();
        Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        answers.add(found.getString(1));
      }
    }
    return answers;
  }

  @Test
  void theDatabaseIsSoundAndItsReferencesHold() throws SQLException {
    assertEquals(List.of("ok"), asked("PRAGMA integrity_check"));
    assertEquals(List.of(), asked("PRAGMA foreign_key_check"));
    assertEquals(List.of("1"), asked("PRAGMA user_version"));
    assertFalse(asked("PRAGMA foreign_key_list(evidence)").isEmpty());
  }

  @Test
  void theDatabaseFindsWordsWhateverTheirAccents() throws SQLException {
    String search =
        "SELECT s.id FROM sections_fts f JOIN sections s ON s.rowid = f.rowid WHERE sections_fts MATCH ";
    assertEquals(List.of("hostile"), asked(search + "'ducks'"));
    assertEquals(List.of("hostile"), asked(search + "'\"dúcks swim\"'"));
  }

  @Test
  void theSameContentGivesTheSameDatabase() {
    Key.DownloadFile key = new Key.DownloadFile(Download.SQLITE);
    assertEquals(
        new String(FILES.bytes(key), StandardCharsets.ISO_8859_1),
        new String(files(MADE.dossier()).bytes(key), StandardCharsets.ISO_8859_1));
  }

  @Test
  void aMapShowsAPlaceWithTheDigitsThatWereWritten() {
    String map = text(Download.GEOJSON);
    assertTrue(map.contains("\"coordinates\":[-0.1,50.10]"), map);
    assertEquals(1, json(map).get("features").size());
  }

  @Test
  void entitiesSayOnlyWhatIsCertainOfDates() {
    Map<String, JsonNode> entities = new java.util.TreeMap<>();
    text(Download.FTM)
        .lines()
        .map(DataFilesTest::json)
        .forEach(one -> entities.put(one.get("id").asString(), one));
    assertEquals("[\"2025-05-03\"]", property("hostile.event-1", "date", entities));
    assertEquals("[\"jane-doe\"]", property("hostile.event-1", "involved", entities));
    assertEquals("null", property("hostile.event-2", "date", entities));
    assertEquals("null", property("a-feed", "publishedAt", entities));
    assertEquals("[\"jane-doe\"]", property("hostile.about.jane-doe", "entity", entities));
    assertEquals("[\"the-letter\"]", property("the-report.from.the-letter", "object", entities));
  }

  private static String property(String id, String name, Map<String, JsonNode> entities) {
    JsonNode entity = Objects.requireNonNull(entities.get(id));
    return String.valueOf(entity.get("properties").get(name));
  }

  @Test
  void theDescriptionsNameEveryTableAndColumn() {
    JsonNode csv = json(text(Download.CSVW)).get("tables");
    String yaml = text(Download.DATASETTE);
    int described = 0;
    for (TableName table : TableName.values()) {
      JsonNode description = csv.get(described++);
      assertEquals(table.word() + ".csv", description.get("url").asString());
      List<String> columns = new ArrayList<>();
      description
          .get("tableSchema")
          .get("columns")
          .forEach(c -> columns.add(c.get("name").asString()));
      assertEquals(Tables.of(table).columns().stream().map(c -> c.name()).toList(), columns);
      columns.forEach(column -> assertTrue(yaml.contains("          " + column + ": \"")));
    }
  }

  @Test
  void theCrateListsEveryFileButItself() {
    TreeSet<String> files = new TreeSet<>();
    DataFiles.planned(DOSSIER.settings().place()).stream()
        .map(Planned::address)
        .forEach(file -> files.add(file.path().replace("data/", "")));
    TreeSet<String> listed = new TreeSet<>(List.of("ro-crate-metadata.json"));
    json(text(Download.CRATE))
        .get("@graph")
        .get(1)
        .get("hasPart")
        .forEach(part -> listed.add(part.get("@id").asString()));
    assertEquals(files, listed);
  }
}
