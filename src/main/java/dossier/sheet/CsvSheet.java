package dossier.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A sheet as CSV (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets know it. A cell
 * that a spreadsheet would run as a formula begins with an apostrophe.
 */
public final class CsvSheet {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String RUN = "=+-@\t\r";

  private CsvSheet() {}

  /** The sheet as a file. */
  public static byte[] of(Sheet sheet) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(SheetColumn.headings());
      for (SheetRow row : sheet.rows()) {
        csv.writeRecord(
            Arrays.stream(SheetColumn.values()).map(column -> harmless(column.of(row))).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String harmless(String cell) {
    boolean runs = !cell.isEmpty() && RUN.indexOf(cell.charAt(0)) >= 0;
    return runs ? "'" + cell : cell;
  }
}
