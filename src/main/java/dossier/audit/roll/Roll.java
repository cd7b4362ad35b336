package dossier.audit.roll;

import dossier.text.SortName;
import dossier.text.SortName.Scripts;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A list of rows.
 *
 * @param fields the names of all fields, in their order
 * @param shown the names of those that a table shows
 * @param rows of each a cell for each field
 */
public record Roll(List<String> fields, List<String> shown, List<List<Cell>> rows) {
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::isEmpty)
          .thenComparingInt(cell -> cell instanceof Cell.Count count ? count.number() : 0)
          .thenComparing(cell -> SortName.of(cell.text(), Scripts.LATIN_FIRST))
          .thenComparing(Cell::text);

  public Roll {
    fields = List.copyOf(fields);
    shown = List.copyOf(shown);
    rows = List.copyOf(rows);
  }

  /** The rows in which a field, which there must be, meets a condition. */
  public Roll where(Condition condition) {
    int at = fields.indexOf(condition.field());
    return with(rows.stream().filter(row -> condition.meets(row.get(at))).toList());
  }

  /**
   * The rows by a field, which there must be: numbers by their value, words as every list orders
   * them, what is empty last. Those that are equal in it stay as they were.
   */
  public Roll sorted(String field) {
    int at = fields.indexOf(field);
    return with(
        rows.stream()
            .sorted(Comparator.comparing((List<Cell> row) -> row.get(at), ORDER))
            .toList());
  }

  /** Some fields, which there must be, in this order; a table shows all of them. */
  public Roll only(List<String> wanted) {
    int[] places = wanted.stream().mapToInt(fields::indexOf).toArray();
    List<List<Cell>> cut =
        rows.stream().map(row -> IntStream.of(places).mapToObj(row::get).toList()).toList();
    return new Roll(wanted, wanted, cut);
  }

  /** The same with other words in its cells. */
  public Roll map(UnaryOperator<String> change) {
    return with(
        rows.stream().map(row -> row.stream().map(cell -> cell.map(change)).toList()).toList());
  }

  private Roll with(List<List<Cell>> others) {
    return new Roll(fields, shown, others);
  }
}
