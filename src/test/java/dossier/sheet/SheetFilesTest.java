package dossier.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet as a file: harmless, always the same bytes, and read back as any program saved it. */
class SheetFilesTest {
  private static final String RUN = "=cmd|' /C calc'!A0";
  private static final String MARKUP = "<script>alert(1)</script> & “so”";
  private static final String KEY = "s0123456789ab";

  private static Sheet sheet(String text) {
    return new Sheet(
        text,
        List.of(
            new SheetRow(
                1,
                7,
                text,
                List.of("a, page 3", "+1"),
                List.of(),
                List.of("@x"),
                List.of(),
                "s",
                KEY)));
  }

  private static FilledRow read(String name, byte[] bytes) {
    try {
      List<FilledRow> rows = FilledSheet.read(name, bytes);
      assertEquals(1, rows.size());
      return rows.get(0);
    } catch (UnfitSheet e) {
      throw new AssertionError(e);
    }
  }

  private static FilledRow csv(String text) {
    return read("a.csv", text.getBytes(UTF_8));
  }

  private static String refused(String name, byte[] bytes) {
    return String.valueOf(
        assertThrows(UnfitSheet.class, () -> FilledSheet.read(name, bytes)).getMessage());
  }

  private static byte[] book(Consumer<Worksheet> filling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      filling.accept(book.newWorksheet("A"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void noSpreadsheetRunsACellOfTheCsv() {
    String csv = new String(CsvSheet.of(sheet(RUN)), UTF_8);
    assertTrue(csv.startsWith("\uFEFFNo.,Line,Sentence,"), csv);
    assertTrue(csv.contains("\r\n1,7,'=cmd|' /C calc'!A0,\"a, page 3\n+1\",,'@x,"), csv);
    for (String sign : List.of("=", "+", "-", "@", "\t", "\r")) {
      String told = new String(CsvSheet.of(sheet(sign + "1+A1")), UTF_8);
      assertFalse(
          told.matches("(?s).*[,\n]\"?[-=+@\t\r].*1.*") && !told.contains("'" + sign), told);
    }
  }

  @Test
  void cellsOfTheWorkbookAreText() throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(WorkbookSheet.of(sheet(RUN))))) {
      var cell = book.getFirstSheet().read().get(1).getCell(2);
      assertEquals(CellType.STRING, cell.getType());
      assertEquals(RUN, cell.asString());
    }
  }

  @Test
  void nothingInThePageIsMarkup() {
    Document page = Jsoup.parse(PrintedSheet.of(sheet(MARKUP)));
    assertEquals(0, page.select("script").size());
    assertEquals(MARKUP, page.select("h1").text());
    assertEquals(MARKUP, page.select("td").get(2).text());
    assertEquals(List.of("a, page 3", "+1"), page.select("td").get(3).select("p").eachText());
    assertEquals(KEY, page.select("td.key").text());
    assertEquals(SheetColumn.headings(), page.select("thead th").eachText());
  }

  @Test
  void theBytesDependOnTheSheetAlone() {
    byte[] first = WorkbookSheet.of(sheet(MARKUP));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, WorkbookSheet.of(sheet(MARKUP)));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    String core = new String(first, ISO_8859_1);
    assertTrue(core.contains("1980-01-01T00:00:00Z"));
  }

  @Test
  void aSentenceThatIsTooLongForACellEndsInDots() {
    assertTrue(
        read("a.xlsx", WorkbookSheet.of(sheet("x".repeat(31_999) + "😀" + "y".repeat(2_000))))
            .text()
            .endsWith("x…"));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    FilledRow row = new FilledRow(2, "s", KEY, MARKUP, false, "");
    assertEquals(row, read("a.csv", CsvSheet.of(sheet(MARKUP))));
    assertEquals(row, read("a.XLSX", WorkbookSheet.of(sheet(MARKUP))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "X", " х ", "✓", "✔", "yes", "Yes", "1", "TRUE", "true", "да", "так"})
  void ticks(String tick) {
    assertTrue(csv("Tick,Story,Key\n" + tick + ",s," + KEY + "\n").ticked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "no", "0", "FALSE", "-", "нет"})
  void noTicks(String tick) {
    assertFalse(csv("Tick,Story,Key\n" + tick + ",s," + KEY + "\n").ticked());
  }

  @Test
  void aWorkbookMayHoldTicksAsTheSpreadsheetHasThem() {
    for (Consumer<Worksheet> tick :
        List.<Consumer<Worksheet>>of(
            page -> page.value(1, 0, true),
            page -> page.value(1, 0, 1),
            page -> page.value(1, 0, "✓"),
            page -> page.inlineString(1, 0, "x"))) {
      byte[] bytes =
          book(
              page -> {
                List.of("Tick", "Story", "Key", "Remark")
                    .forEach(
                        head ->
                            page.value(
                                0, List.of("Tick", "Story", "Key", "Remark").indexOf(head), head));
                tick.accept(page);
                page.value(1, 1, "s");
                page.value(1, 2, KEY);
                page.value(1, 3, "see\np. 4");
              });
      assertEquals(new FilledRow(2, "s", KEY, "", true, "see\np. 4"), read("a.xlsx", bytes));
    }
  }

  @Test
  void columnsMayBeMovedAndTheCountryMayPartThemItsOwnWay() {
    FilledRow row = new FilledRow(3, "s", KEY, "It; was, so", true, "so?\n\"no\"");
    String text =
        "\uFEFFA sheet\r\nkey;REMARK;Tick;mine;story;Sentence\r\n"
            + KEY
            + ";\"so?\n\"\"no\"\"\";x;;s;\"It; was, so\"\r\n;;;;;\r\n";
    assertThrows(AssertionError.class, () -> csv(text));
    assertEquals(row, csv(text.replace("A sheet", "A;s;h;e;e;t")));
  }

  @Test
  void whatCannotBeReadIsRefusedAndSaysWhy() {
    byte[] head = "Tick,Story,Key,Remark\n".getBytes(UTF_8);
    assertTrue(refused("a.ods", head).contains("neither .xlsx nor .csv"));
    assertTrue(refused("a.csv", head("maybe,s," + KEY)).contains("row 2 has 'maybe'"));
    assertTrue(refused("a.csv", head("x,s,,")).contains("row 2 has lost its key"));
    assertTrue(refused("a.csv", head(",s,,why")).contains("row 2 has lost its key"));
    assertTrue(refused("a.csv", "a,b\n".getBytes(UTF_8)).contains("headings"));
    assertTrue(refused("a.csv", "Tick\u00e9".getBytes(ISO_8859_1)).contains("UTF-8"));
    assertTrue(refused("a.csv", head("\"x,s," + KEY)).contains("row"));
    assertTrue(refused("a.xlsx", head).contains("no workbook"));
    assertTrue(refused("a.xlsx", new byte[0]).contains("no workbook"));
  }

  private static byte[] head(String row) {
    return ("Tick,Story,Key,Remark\n" + row + "\n").getBytes(UTF_8);
  }

  @Test
  void aWorkbookThatIsDamagedAnywhereIsReadOrRefused() {
    byte[] whole = WorkbookSheet.of(sheet(MARKUP));
    for (int at = 0; at < whole.length; at += 97) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      try {
        FilledSheet.read("a.xlsx", damaged);
      } catch (UnfitSheet e) {
        assertTrue(String.valueOf(e.getMessage()).length() > 10);
      }
    }
  }

  @Test
  void whatUnpacksToMoreThanASheetHoldsIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertTrue(refused("a.xlsx", bytes.toByteArray()).contains("more than a sheet can hold"));
  }
}
