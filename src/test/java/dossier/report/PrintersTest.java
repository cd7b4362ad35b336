package dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.text.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintersTest {
  private static final TextFile FILE =
      new TextFile("content/stories/the-sale.md", "---\ntitle: x\nsources: [piernews-2023]\n");

  private static Diagnostic unknownSource() {
    int start = FILE.text().indexOf("piernews");
    return Diagnostic.of(
            Rule.UNKNOWN_ID, FILE.span(start, start + 13), "unknown source 'piernews-2023'")
        .replaceWith("piernews-2023-12-18-families-slam-mayor");
  }

  @Test
  void showsThePlaceTheLineAndTheWayOut() {
    assertEquals(
        """
        content/stories/the-sale.md:3:11: error[D012]: unknown source 'piernews-2023'
            3 | sources: [piernews-2023]
              |           ^^^^^^^^^^^^^
           help: use 'piernews-2023-12-18-families-slam-mayor'

        """,
        new TextPrinter().print(List.of(unknownSource())));
  }

  @Test
  void showsASecondPlace() {
    Diagnostic twice =
        Diagnostic.of(Rule.DUPLICATE_KEY, FILE.span(4, 9), "'title' is given twice")
            .note(FILE.start(), "the first one is here");
    assertTrue(
        new TextPrinter()
            .print(List.of(twice))
            .contains("\n   content/stories/the-sale.md:1:1: the first one is here\n"));
  }

  @Test
  void marksTheRightCharactersBehindTabsAndWideOnes() {
    TextFile file = new TextFile("x.md", "\t🕊 wrong");
    String printed =
        new TextPrinter().print(List.of(Diagnostic.of(Rule.BAD_VALUE, file.span(4, 9), "no")));
    assertEquals("      | \t  ^^^^^", printed.lines().toList().get(2));
  }

  @Test
  void keepsControlCharactersFromTheTerminal() {
    TextFile file = new TextFile("x.md", "a\u001B[2Jb");
    String printed =
        new TextPrinter().print(List.of(Diagnostic.of(Rule.BAD_VALUE, file.start(), "a\u0007b")));
    assertFalse(printed.contains("\u001B") || printed.contains("\u0007"), printed);
  }

  @Test
  void cutsLongLines() {
    TextFile file = new TextFile("x.md", "a".repeat(100_000));
    String printed =
        new TextPrinter()
            .print(List.of(Diagnostic.of(Rule.BAD_VALUE, file.span(50_000, 99_000), "no")));
    assertTrue(printed.lines().allMatch(line -> line.length() < 200), "a line is too long");
  }

  @Test
  void printsJsonThatHoldsEverything() {
    assertEquals(
        """
        [
        {"code":"D012","severity":"error","file":"content/stories/the-sale.md","line":3,"column":11,"offset":23,"end":36,"source":"sources: [piernews-2023]","message":"unknown source 'piernews-2023'","help":"use 'piernews-2023-12-18-families-slam-mayor'","fix":{"file":"content/stories/the-sale.md","line":3,"column":11,"offset":23,"end":36,"source":"sources: [piernews-2023]","replacement":"piernews-2023-12-18-families-slam-mayor"},"notes":[]}
        ]
        """,
        new JsonPrinter().print(List.of(unknownSource())));
    assertEquals("[]\n", new JsonPrinter().print(List.of()));
  }

  @Test
  void everyCodeIsUsedOnce() {
    TreeSet<String> codes = new TreeSet<>();
    for (Rule rule : Rule.values()) {
      assertTrue(rule.code().matches("D\\d{3}"), rule.code());
      assertTrue(codes.add(rule.code()), rule.code());
    }
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasAPageThatFitsATerminal(Rule rule) {
    String page = Explanation.of(rule);
    assertTrue(page.startsWith(rule.code()), page);
    String wanted = rule.code() + ".md says what it means, an example, the same put right, and why";
    assertTrue(page.lines().count() > 8, wanted);
    page.lines().forEach(line -> assertTrue(line.length() <= 80, rule.code() + ": " + line));
  }

  /** In the rooms that find mistakes, and in those tests that build a whole site. */
  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasATestOfItsMistake(Rule rule) throws Exception {
    Path tests = Path.of("src", "test", "java", "dossier");
    List<Path> files = new ArrayList<>(List.of(tests.resolve("BadInputTest.java")));
    for (String room :
        List.of(
            "parse",
            "prose",
            "graph",
            "check",
            "evidence",
            "guard",
            "intake",
            "pipeline",
            "seal")) {
      try (Stream<Path> found = Files.walk(tests.resolve(room))) {
        found.filter(file -> file.toString().endsWith("Test.java")).forEach(files::add);
      }
    }
    boolean tested = false;
    for (Path file : files) {
      String text = Files.readString(file);
      tested |=
          text.contains("\"" + rule.code() + "\"")
              || text.contains("[" + rule.code() + "]")
              || text.contains("(Rule." + rule + ")")
              || text.contains("(Rule." + rule + ",");
    }
    assertTrue(tested, rule.code());
  }
}
