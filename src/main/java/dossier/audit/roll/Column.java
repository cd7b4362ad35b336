package dossier.audit.roll;

import java.util.List;
import java.util.function.Function;

/**
 * A field that rows of one kind have.
 *
 * @param shown whether a table shows it if nobody names fields
 */
record Column<R>(String name, boolean shown, Function<R, Cell> cell) {

  /** A field that a table shows. */
  static <R> Column<R> shown(String name, Function<R, Cell> cell) {
    return new Column<>(name, true, cell);
  }

  /** A field that a table shows if it is named. */
  static <R> Column<R> more(String name, Function<R, Cell> cell) {
    return new Column<>(name, false, cell);
  }

  /** Rows in these columns. */
  static <R> Roll roll(List<Column<R>> columns, List<R> rows) {
    return new Roll(
        columns.stream().map(Column::name).toList(),
        columns.stream().filter(Column::shown).map(Column::name).toList(),
        rows.stream().map(row -> cells(columns, row)).toList());
  }

  private static <R> List<Cell> cells(List<Column<R>> columns, R row) {
    return columns.stream().map(column -> column.cell().apply(row)).toList();
  }
}
