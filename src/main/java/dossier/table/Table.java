package dossier.table;

import dossier.audit.roll.Cell;
import dossier.audit.roll.Roll;
import dossier.graph.Dossier;
import dossier.route.TableName;
import dossier.table.TableColumn.Holding;
import dossier.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A table: what its columns hold, and how its rows are found. Nobody else knows how a row becomes
 * cells.
 *
 * @param columns the key first
 * @param rows what is public of a dossier, in any order
 */
public record Table<R>(
    TableName name, List<TableColumn<R>> columns, Function<Dossier, List<R>> rows) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** All rows of a dossier, by their keys (UTF-16). */
  public Roll roll(Dossier dossier) {
    List<String> fields = columns.stream().<String>map(TableColumn::name).toList();
    List<List<Cell>> cells =
        rows.apply(dossier).stream()
            .map(row -> cells(row, dossier))
            .sorted(Comparator.comparing(row -> row.get(0).text()))
            .toList();
    return new Roll(fields, fields, cells);
  }

  private List<Cell> cells(R row, Dossier dossier) {
    return columns.stream().map(column -> column.filling().of(row, dossier.settings())).toList();
  }

  /** The name of the column that names each row. */
  public String key() {
    return columns.get(0).name();
  }

  /** The columns each of whose cells, unless it is empty, names a row of another table. */
  public List<TableColumn<R>> references() {
    return columns.stream()
        .filter(column -> column.refersTo().isPresent() && column.holding() != Holding.LIST)
        .toList();
  }

  /** What its rows are, as readers are told. */
  public String says(Words words) {
    return words.of("data.table." + name.word());
  }
}
