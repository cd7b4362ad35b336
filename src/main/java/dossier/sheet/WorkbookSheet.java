package dossier.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.pack.Zip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet as a workbook (Office Open XML, {@code .xlsx}). Cells are text, which no spreadsheet
 * runs; the bytes depend on the sheet alone.
 */
public final class WorkbookSheet {
  private static final String PROPERTIES = "docProps/core.xml";

  /** Characters in a cell; a spreadsheet cannot hold more than 32,767. */
  private static final int LONGEST = 32_000;

  private WorkbookSheet() {}

  /** The sheet as a file. */
  public static byte[] of(Sheet sheet) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Workbook book = new Workbook(bytes, "Dossier", "1.0")) {
        fill(book.newWorksheet("Sentences"), sheet);
      }
      Map<String, byte[]> files = UnpackedZip.files(bytes.toByteArray());
      files.computeIfPresent(PROPERTIES, (name, text) -> timeless(text));
      return Zip.stored(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] timeless(byte[] properties) {
    return new String(properties, UTF_8)
        .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$11980-01-01T00:00:00Z")
        .getBytes(UTF_8);
  }

  private static void fill(Worksheet page, Sheet sheet) {
    SheetColumn[] columns = SheetColumn.values();
    for (int at = 0; at < columns.length; at++) {
      page.width(at, columns[at].width());
      page.value(0, at, columns[at].heading());
      page.style(0, at).bold().wrapText(true).set();
      column(page, at, columns[at], sheet.rows());
    }
    page.freezePane(0, 1);
    page.repeatRows(0);
    page.pageOrientation("landscape");
    page.fitToWidth((short) 1);
    page.fitToHeight((short) 0);
  }

  private static void column(Worksheet page, int at, SheetColumn column, List<SheetRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      switch (column) {
        case NUMBER -> page.value(i + 1, at, row.number());
        case LINE -> page.value(i + 1, at, row.line());
        default -> page.value(i + 1, at, cut(column.of(row)));
      }
      page.style(i + 1, at).wrapText(true).verticalAlignment("top").set();
    }
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean parted = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, LONGEST - (parted ? 1 : 0)) + "…";
  }
}
