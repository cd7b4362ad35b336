package dossier.emit.data;

import dossier.audit.roll.Cell;
import dossier.audit.roll.Roll;
import dossier.audit.roll.RollJson;
import dossier.route.TableName;
import dossier.table.Table;
import dossier.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/**
 * All tables as a database of SQLite 3, with full-text search (FTS5) in what is prose. It is made
 * in memory and in one order, so that the same content gives the same bytes; lists are arrays of
 * JSON.
 */
final class Database {
  /** Counts up when a table or a column becomes another. */
  private static final int SCHEMA = 1;

  /**
   * A small dossier has many tables with few rows: larger pages would be empty for the most part.
   */
  private static final int PAGE = 1024;

  private final SQLiteConnection database;

  private Database(SQLiteConnection database) {
    this.database = database;
  }

  /**
   * The file.
   *
   * @param rows those of each table
   * @throws UncheckedIOException if SQLite's own program cannot be unpacked and started here
   */
  static byte[] bytes(Function<TableName, Roll> rows) {
    try (SQLiteConnection database =
        JDBC.createConnection("jdbc:sqlite::memory:", new Properties())) {
      new Database(database).fill(rows);
      return database.serialize("main");
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("SQLite: " + e.getMessage(), e));
    }
  }

  private void fill(Function<TableName, Roll> rows) throws SQLException {
    run("PRAGMA page_size = " + PAGE);
    run("PRAGMA user_version = " + SCHEMA);
    database.setAutoCommit(false);
    for (Table<?> table : Tables.all()) {
      TableSql sql = new TableSql(table);
      run(sql.create());
      insert(sql, rows.apply(table.name()));
      for (String index : sql.indexes()) {
        run(index);
      }
    }
    database.commit();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private void insert(TableSql sql, Roll roll) throws SQLException {
    try (PreparedStatement insert = database.prepareStatement(sql.insert())) {
      for (List<Cell> row : roll.rows()) {
        for (int i = 0; i < row.size(); i++) {
          set(insert, i + 1, row.get(i));
        }
        insert.executeUpdate();
      }
    }
  }

  private static void set(PreparedStatement insert, int place, Cell cell) throws SQLException {
    if (cell instanceof Cell.Count count) {
      insert.setInt(place, count.number());
    } else if (cell instanceof Cell.Flag flag) {
      insert.setInt(place, flag.yes() ? 1 : 0);
    } else if (cell instanceof Cell.Figure figure) {
      insert.setDouble(place, Double.parseDouble(figure.text()));
    } else if (cell instanceof Cell.Several several) {
      insert.setString(place, JsonText.of(json -> RollJson.value(json, several)));
    } else {
      insert.setString(place, cell.isEmpty() ? null : cell.text());
    }
  }
}
