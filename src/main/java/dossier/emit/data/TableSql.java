package dossier.emit.data;

import static java.util.stream.Collectors.joining;

import dossier.table.Table;
import dossier.table.TableColumn;
import dossier.table.TableColumn.Holding;
import dossier.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What SQLite is told of a table. */
record TableSql(Table<?> table) {

  /** Makes the table, without rows. */
  String create() {
    Stream<String> columns = table.columns().stream().map(TableSql::column);
    Stream<String> references = table.references().stream().map(TableSql::reference);
    return "CREATE TABLE %s (%s)"
        .formatted(name(), Stream.concat(columns, references).collect(joining(", ")));
  }

  private static String column(TableColumn<?> column) {
    String name = quoted(column.name());
    return switch (column.holding()) {
      case KEY -> name + " TEXT NOT NULL PRIMARY KEY";
      case WORDS, TEXT, LIST, DATE, DAY, ADDRESS -> name + " TEXT";
      case NUMBER, FLAG -> name + " INTEGER NOT NULL";
      case DECIMAL -> name + " REAL";
    };
  }

  private static String reference(TableColumn<?> column) {
    Table<?> to = Tables.of(column.refersTo().orElseThrow());
    return "FOREIGN KEY (%s) REFERENCES %s (%s)"
        .formatted(quoted(column.name()), quoted(to.name().word()), quoted(to.key()));
  }

  /** Puts a row in; a question mark for each cell. */
  String insert() {
    String places = table.columns().stream().map(column -> "?").collect(joining(", "));
    return "INSERT INTO %s VALUES (%s)".formatted(name(), places);
  }

  /** What makes it quick to search, once all rows are there. */
  List<String> indexes() {
    List<String> sql = new ArrayList<>();
    for (TableColumn<?> column : table.references()) {
      String index = quoted(table.name().word() + "_" + column.name());
      sql.add("CREATE INDEX %s ON %s (%s)".formatted(index, name(), quoted(column.name())));
    }
    if (!searched().isEmpty()) {
      sql.addAll(fullText());
    }
    return sql;
  }

  /** The words stand in the table alone; the index finds their rows. */
  private List<String> fullText() {
    String index = quoted(table.name().word() + "_fts");
    return List.of(
        "CREATE VIRTUAL TABLE %s USING fts5(%s, content=%s, tokenize=\"unicode61 remove_diacritics 2\")"
            .formatted(index, String.join(", ", searched()), name()),
        "INSERT INTO %s(%s) VALUES ('rebuild')".formatted(index, index),
        "INSERT INTO %s(%s) VALUES ('optimize')".formatted(index, index));
  }

  private List<String> searched() {
    return table.columns().stream()
        .filter(column -> column.holding() == Holding.TEXT)
        .map(column -> quoted(column.name()))
        .toList();
  }

  private String name() {
    return quoted(table.name().word());
  }

  /** Names are our own and hold no quotation mark, but may be words of SQL. */
  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
