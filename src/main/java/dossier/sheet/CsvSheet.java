package dossier.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.csv.CsvRows;
import java.util.Arrays;
import java.util.List;

/** A sheet as CSV: UTF-8 with a byte order mark, by which spreadsheets know it. */
public final class CsvSheet {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvSheet() {}

  /** The sheet as a file. */
  public static byte[] of(Sheet sheet) {
    List<List<String>> rows = sheet.rows().stream().map(CsvSheet::cells).toList();
    return (BYTE_ORDER_MARK + CsvRows.print(SheetColumn.headings(), rows)).getBytes(UTF_8);
  }

  private static List<String> cells(SheetRow row) {
    return Arrays.stream(SheetColumn.values()).map(column -> column.of(row)).toList();
  }
}
