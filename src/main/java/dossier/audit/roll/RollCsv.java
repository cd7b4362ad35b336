package dossier.audit.roll;

import dossier.text.csv.CsvRows;
import java.util.List;

/**
 * Prints a list for spreadsheets, with a header; several words in one cell are parted by a
 * semicolon.
 */
public final class RollCsv {
  private RollCsv() {}

  /** The list as CSV. */
  public static String print(Roll roll) {
    List<List<String>> rows =
        roll.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    return CsvRows.print(roll.fields(), rows);
  }
}
