package dossier.text.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows as comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula
 * begins with an apostrophe; a number is none, whatever its sign. Pure.
 */
public final class CsvRows {
  /** What makes a spreadsheet run a cell instead of showing it. */
  private static final String RUN = "=+-@\t\r";

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private CsvRows() {}

  /**
   * The rows in their order, each with its end.
   *
   * @param headings the first row
   */
  public static String print(
      Collection<String> headings, Collection<? extends Collection<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(harmless(headings));
      rows.forEach(row -> csv.writeRecord(harmless(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> harmless(Collection<String> cells) {
    return cells.stream().map(CsvRows::harmless).toList();
  }

  private static String harmless(String cell) {
    boolean runs = !cell.isEmpty() && RUN.indexOf(cell.charAt(0)) >= 0;
    return runs && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
