package dossier.audit.roll;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a list for spreadsheets: comma-separated values (RFC 4180) with a header. What a
 * spreadsheet would take for a formula begins with an apostrophe; several words in one cell are
 * parted by a semicolon.
 */
public final class RollCsv {
  private static final String END = "\r\n";

  /** What makes a spreadsheet run a cell instead of showing it. */
  private static final String RUN = "=+-@\t\r";

  private RollCsv() {}

  /** The list as CSV. */
  public static String print(Roll roll) {
    StringBuilder out = new StringBuilder(line(roll.fields()));
    roll.rows().forEach(row -> out.append(line(row.stream().map(Cell::text).toList())));
    return out.toString();
  }

  private static String line(Collection<String> cells) {
    return cells.stream().map(RollCsv::cell).collect(Collectors.joining(",", "", END));
  }

  private static String cell(String text) {
    String shown = !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = List.of("\"", ",", "\r", "\n").stream().noneMatch(shown::contains);
    return plain ? shown : "\"" + shown.replace("\"", "\"\"") + "\"";
  }
}
