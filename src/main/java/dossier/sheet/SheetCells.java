package dossier.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dossier.text.Decoded;
import dossier.text.pack.Zip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The cells of a file as text, row by row. */
final class SheetCells {
  /** More than a case has sentences. */
  private static final int MOST_ROWS = 100_000;

  private static final int MOST_COLUMNS = 200;

  private SheetCells() {}

  /**
   * The cells of a file.
   *
   * @param name its name, whose ending says what it is
   */
  static List<List<String>> of(String name, byte[] bytes) throws UnfitSheet {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".csv")) {
      return csv(bytes);
    } else if (lower.endsWith(".xlsx")) {
      return workbook(bytes);
    }
    throw new UnfitSheet("it is neither .xlsx nor .csv: save it as one of them");
  }

  private static List<List<String>> csv(byte[] bytes) throws UnfitSheet {
    Decoded decoded = Decoded.utf8("sheet", bytes);
    if (decoded.firstBadByte().isPresent()) {
      throw new UnfitSheet("it is not UTF-8: save it as 'CSV UTF-8'");
    }
    String text = decoded.file().text();
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .skipEmptyLines(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : csv) {
        add(row.getFields(), rows);
      }
    } catch (CsvParseException e) {
      throw new UnfitSheet("its CSV cannot be read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Spreadsheets part cells as their country does: what the headings have most of. */
  private static char separator(String text) {
    String headings = text.lines().findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(c -> headings.chars().filter(at -> at == c).count()))
        .orElse(',');
  }

  private static List<List<String>> workbook(byte[] bytes) throws UnfitSheet {
    List<List<String>> rows = new ArrayList<>();
    try (ReadableWorkbook book =
            new ReadableWorkbook(new ByteArrayInputStream(Zip.stored(UnpackedZip.files(bytes))));
        Stream<Row> found = book.getFirstSheet().openStream()) {
      for (Iterator<Row> next = found.iterator(); next.hasNext(); ) {
        add(cells(next.next()), rows);
      }
    } catch (UnfitSheet e) {
      throw e;
    } catch (Exception e) { // what a damaged workbook leads to is written down nowhere
      throw new UnfitSheet("it is no workbook that can be read: " + e.getMessage(), e);
    }
    return rows;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      cells.add(row.hasCell(i) ? text(row.getCell(i)) : "");
    }
    return cells;
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    @Nullable String text =
        cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    return text == null ? "" : text;
  }

  private static void add(List<String> row, List<List<String>> rows) throws UnfitSheet {
    if (rows.size() == MOST_ROWS) {
      throw new UnfitSheet("it has more than " + MOST_ROWS + " rows");
    }
    rows.add(row);
  }
}
