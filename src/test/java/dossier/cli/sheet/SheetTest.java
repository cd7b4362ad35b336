package dossier.cli.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.cli.CommandLineForTests;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet out and back in, as real files. */
class SheetTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String MINUTES = "content/sources/the-minutes.md";
  private static final String PAGE = "site/stories/the-sale.html";
  private static final String SOLD = "The council sold the pier on 3 May 2025.";
  private static final String CLERK = "A clerk of the-council was there.";
  private static final String FOOT = "A note at the foot.";
  private static final int TEXT = 2;
  private static final int TICK = 7;
  private static final int REMARK = 8;
  private static final int KEY = 10;

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void lay() {
    bench = Workbench.small(folder);
  }

  private CommandLineForTests sheet(String... options) {
    return CommandLineForTests.run(
        Stream.concat(
                Stream.of("sheet", "--content", bench.path("content").toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private String at(String name) {
    return bench.path(name).toString();
  }

  private SheetTest out(String name) {
    assertEquals(0, sheet("the-sale", "--out", at(name)).exit());
    return this;
  }

  private CommandLineForTests in(String name, String by) {
    return sheet("--read", at(name), "--by", by, "--date", "2026-05-03");
  }

  /** A workbook as somebody's spreadsheet saves it, with ticks and remarks at some sentences. */
  private SheetTest filled(String name, List<String> ticked, String remark) throws IOException {
    List<List<String>> rows = rows(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Another", "1.0")) {
      Worksheet page = book.newWorksheet("Sheet 1");
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = new ArrayList<>(rows.get(i));
        if (ticked.contains(row.get(TEXT))) {
          row.set(TICK, "x");
          row.set(REMARK, remark);
        }
        for (int j = 0; j < row.size(); j++) {
          page.value(i, j, row.get(j));
        }
      }
    }
    bench.write(name, bytes.toByteArray());
    return this;
  }

  private List<List<String>> rows(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(bench.path(name));
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getFirstSheet().read().stream().map(SheetTest::cells).toList();
    }
  }

  private static List<String> cells(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  private String key(String sentence) throws IOException {
    String name = "key-" + sentence.length() + ".xlsx";
    Files.deleteIfExists(bench.path(name));
    return out(name).rows(name).stream()
        .filter(row -> row.get(TEXT).equals(sentence))
        .findFirst()
        .orElseThrow()
        .get(KEY);
  }

  @Test
  void aRowSaysWhatASentenceCitesQuotesAndClaims() throws IOException {
    List<List<String>> rows = out("s.xlsx").rows("s.xlsx");
    assertEquals(
        List.of(
            "No.",
            "Line",
            "Sentence",
            "Cites",
            "Quotes",
            "Claims",
            "Checked before",
            "Tick",
            "Remark",
            "Story",
            "Key"),
        rows.get(0));
    assertEquals(
        List.of(
            "4",
            "63",
            "The Harbour Post wrote of a letter that asked the council to “[s]ell it while you can”.",
            "the-report, translated by The Harbour Post: [Report on a letter], The Harbour Post,"
                + " 2025-05-04/2025-05-05",
            "“[s]ell it while you can”: word for word in a copy",
            "Jane Doe asked for the sale in a letter. (disputed)",
            "",
            "",
            "",
            "the-sale"),
        rows.get(4).subList(0, KEY));
    assertTrue(rows.get(1).get(3).startsWith("the-minutes, page 4: Minutes of"), rows::toString);
  }

  @Test
  void ticksGoIntoTheStoryUnderANameAndThePageSaysSo() throws IOException {
    String sold = key(SOLD);
    String clerk = key(CLERK);
    String before = bench.read(STORY);
    CommandLineForTests taken =
        out("s.xlsx").filled("s.xlsx", List.of(CLERK, SOLD), "").in("s.xlsx", "Jane Roe");
    String entry =
        "checked-sentences:\n  - by: Jane Roe\n    date: 2026-05-03\n    sentences:\n      - "
            + sold
            + "\n      - "
            + clerk
            + "\n";
    assertEquals(before.replace("\n---\n\n", "\n" + entry + "---\n\n"), bench.read(STORY));
    assertTrue(taken.out().contains("+      - " + sold + "\n"), taken.out());
    assertTrue(taken.out().endsWith("2 ticks taken, 0 given before, 0 stale rows\n"), taken.out());

    Document page = Jsoup.parse(bench.build().passes().reportsOnly(0).read(PAGE));
    assertEquals(
        "2 of 15 sentences checked against their sources by Jane Roe, last on 3 May 2026.",
        page.select("#checked p").text());
    assertEquals("2 of 15 sentences checked", page.select(".dateline .care").text());
    assertEquals("Checked so far", page.select(".contents a[href=#checked]").text());

    bench.replace(MINUTES, "publisher: The Council", "publisher: The Other Council");
    Document reopened =
        Jsoup.parse(bench.build().passes().reports("D105", "stories/the-sale.md:60:9").read(PAGE));
    assertEquals(0, reopened.select("#checked").size());
    assertEquals("not yet checked by a named editor", reopened.select(".dateline .care").text());
  }

  @Test
  void whoIsResponsibleForTheWholeStandsAloneOnThePage() {
    bench.replace(
        STORY,
        "published:",
        "checked-by: John Roe\nchecked-sentences:\n  - by: Jane Roe\n    date: 2026-05-03\n"
            + "    sentences: [scb91ebae6876]\npublished:");
    Document page = Jsoup.parse(bench.build().passes().read(PAGE));
    assertEquals(0, page.select("#checked").size());
    assertTrue(page.select(".dateline").text().contains("read against its sources by John Roe"));
  }

  @Test
  void aSecondSheetShowsWhoCheckedAndAddsToTheList() throws IOException {
    out("s.xlsx").filled("s.xlsx", List.of(FOOT), "").in("s.xlsx", "Jane Roe");
    List<List<String>> rows = out("t.xlsx").rows("t.xlsx");
    assertEquals(
        "Jane Roe, 2026-05-03",
        rows.stream().filter(row -> row.get(TEXT).equals(FOOT)).findFirst().orElseThrow().get(6));
    CommandLineForTests again = filled("t.xlsx", List.of(FOOT, CLERK), "").in("t.xlsx", "Jane Roe");
    assertTrue(again.out().endsWith("1 tick taken, 1 given before, 0 stale rows\n"), again.out());
    filled("t.xlsx", List.of(FOOT), "").in("t.xlsx", "D'Arc: \"J\"");
    assertTrue(
        Jsoup.parse(bench.build().passes().reportsOnly(0).read(PAGE))
            .select("#checked p")
            .text()
            .startsWith(
                "2 of 15 sentences checked against their sources by Jane Roe and D’Arc: “J”"));
  }

  @Test
  void aRowWhoseSentenceIsAnotherNowIsToldAndNotTaken() throws IOException {
    out("s.xlsx").filled("s.xlsx", List.of(SOLD, FOOT), "Ask.\u202e\nTwice.");
    bench.replace(STORY, "on 3 May 2025 [", "on 4 May 2025 [");
    CommandLineForTests taken = in("s.xlsx", "Jane Roe");
    assertEquals(0, taken.exit());
    assertTrue(
        taken.err().contains("row 2 of the-sale, “" + SOLD + "”: not taken, for it is another"),
        taken.err());
    assertTrue(taken.out().contains("row 2 of the-sale, “" + SOLD + "”: Ask. Twice.\n"));
    assertTrue(taken.out().endsWith("1 tick taken, 0 given before, 1 stale row\n"), taken.out());
    assertTrue(bench.read(STORY).contains("    sentences:\n      - scb91ebae6876\n---\n"));
    bench.check().passes().reportsOnly(0);
  }

  @Test
  void aSheetAsCsvComesBackToo() throws IOException {
    String csv = out("s.csv").bench.read("s.csv");
    String row = ",,,,,,the-sale,scb91ebae6876";
    bench.write(
        "back.csv", csv.replace(row, ",,,,✓,=fine,the-sale,scb91ebae6876").replace("\r\n", "\n"));
    CommandLineForTests taken =
        sheet("--read", at("back.csv"), "--by", "Jane Roe", "--remarks", at("remarks.txt"));
    assertTrue(taken.out().contains("1 tick taken"), taken.out() + taken.err());
    assertEquals("row 13 of the-sale, “" + FOOT + "”: =fine\n", bench.read("remarks.txt"));
  }

  @Test
  void aSheetOfSeveralStoriesIsTakenWholeOrNotAtAll() {
    bench.write(
        "content/stories/other.md",
        """
        ---
        title: O
        summary: S
        case: 2
        published: 2026-01-02
        status: draft
        checked-sentences: [{by: A B, date: 2026-01-02, sentences: [s000000000000]}]
        ---
        So [@the-minutes].
        """);
    CommandLineForTests made = sheet("other", "--out", at("o.csv"));
    assertEquals(0, made.exit(), made.err());
    String key = bench.read("o.csv").strip().replaceFirst("(?s).*,", "");
    bench.write("s.csv", "Tick,Story,Key\nx,the-sale,scb91ebae6876\nx,other," + key + "\n");
    String before = bench.read(STORY);
    CommandLineForTests taken = in("s.csv", "Jane Roe");
    assertEquals(1, taken.exit(), taken.out() + taken.err() + bench.read("s.csv"));
    assertTrue(taken.err().contains("this list cannot be added to as it is written"), taken.err());
    assertEquals(before, bench.read(STORY));
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    byte[] filled = "ticks".getBytes(UTF_8);
    bench.write("s.xlsx", filled);
    CommandLineForTests refused = sheet("the-sale", "--out", at("s.xlsx"));
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("is there already, and may hold ticks"), refused.err());
    assertArrayEquals(filled, Files.readAllBytes(bench.path("s.xlsx")));
  }

  @Test
  void whatIsMissingIsSaid() {
    bench.write("s.csv", "Tick,Story,Key\nx,the-sale,scb91ebae6876\n");
    assertTrue(sheet("--read", at("s.csv")).err().contains("say with --by who checked"));
    assertTrue(sheet("--read", at("s.csv"), "--by", " ").err().contains("say with --by"));
    assertTrue(sheet("--read", at("s.csv"), "--by", "A\u202eB").err().contains("--by is no name"));
    assertTrue(sheet("--read", at("no.csv"), "--by", "A B").err().contains("there is no file"));
    assertTrue(sheet("nothing", "--out", at("n.csv")).err().contains("there is no story"));
    assertTrue(sheet("the-sale", "--out", at("n.ods")).err().contains("ends neither in .xlsx"));
    assertTrue(sheet("the-sale", "--by", "A B").err().contains("need --read"));
    assertTrue(sheet().err().contains("name a story, or a sheet to --read"));
    assertFalse(bench.read(STORY).contains("checked-sentences"));
  }

  @Test
  void aPageToPrintHasABoxForEachSentence() {
    Document page = Jsoup.parse(out("s.html").bench.read("s.html"));
    assertEquals(15, page.select("tbody tr td.box").size());
    assertEquals(SOLD, page.select("tbody tr").get(0).select("td").get(TEXT).text());
  }
}
