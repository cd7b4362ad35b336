package dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.text.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintersTest {
  private static final TextFile FILE =
      new TextFile("content/stories/way-home.md", "---\ntitle: x\nsources: [newsweek-2023]\n");

  private static Diagnostic unknownSource() {
    int start = FILE.text().indexOf("newsweek");
    return Diagnostic.of(
            Rule.UNKNOWN_ID, FILE.span(start, start + 13), "unknown source 'newsweek-2023'")
        .replaceWith("newsweek-2023-12-18-families-slam-putin");
  }

  @Test
  void showsThePlaceTheLineAndTheWayOut() {
    assertEquals(
        """
        content/stories/way-home.md:3:11: error[D012]: unknown source 'newsweek-2023'
            3 | sources: [newsweek-2023]
              |           ^^^^^^^^^^^^^
           help: use 'newsweek-2023-12-18-families-slam-putin'

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
            .contains("\n   content/stories/way-home.md:1:1: the first one is here\n"));
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
        {"code":"D012","severity":"error","file":"content/stories/way-home.md","line":3,"column":11,"offset":23,"end":36,"source":"sources: [newsweek-2023]","message":"unknown source 'newsweek-2023'","help":"use 'newsweek-2023-12-18-families-slam-putin'","fix":{"file":"content/stories/way-home.md","line":3,"column":11,"offset":23,"end":36,"source":"sources: [newsweek-2023]","replacement":"newsweek-2023-12-18-families-slam-putin"},"notes":[]}
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

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasATestOfItsMistake(Rule rule) throws Exception {
    String tests = "";
    for (String test : List.of("BadInputTest.java", "guard/GuardedBuildTest.java")) {
      tests += Files.readString(Path.of("src", "test", "java", "dossier").resolve(test));
    }
    assertTrue(
        tests.contains("\"" + rule.code() + "\"") || tests.contains("[" + rule.code() + "]"),
        rule.code());
  }
}
