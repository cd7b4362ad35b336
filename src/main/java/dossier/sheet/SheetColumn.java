package dossier.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The columns of a sheet, in their order. */
enum SheetColumn {
  NUMBER("No.", 6, row -> String.valueOf(row.number())),
  LINE("Line", 6, row -> String.valueOf(row.line())),
  TEXT("Sentence", 60, SheetRow::text),
  CITATIONS("Cites", 40, row -> lines(row.citations())),
  QUOTATIONS("Quotes", 36, row -> lines(row.quotations())),
  CLAIMS("Claims", 30, row -> lines(row.claims())),
  CHECKED("Checked before", 18, row -> lines(row.checked())),
  TICK("Tick", 6, row -> ""),
  REMARK("Remark", 36, row -> ""),
  STORY("Story", 14, SheetRow::story),
  KEY("Key", 16, SheetRow::key);

  private final String heading;
  private final int width;
  private final Function<SheetRow, String> cell;

  SheetColumn(String heading, int width, Function<SheetRow, String> cell) {
    this.heading = heading;
    this.width = width;
    this.cell = cell;
  }

  String heading() {
    return heading;
  }

  /** How wide it is, in characters. */
  int width() {
    return width;
  }

  String of(SheetRow row) {
    return cell.apply(row);
  }

  static List<String> headings() {
    return Arrays.stream(values()).map(SheetColumn::heading).toList();
  }

  private static String lines(List<String> items) {
    return String.join("\n", items);
  }
}
