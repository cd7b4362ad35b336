package dossier.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Findings as GitHub shows them beside the lines of a change. */
class AnnotationsTest {
  private static final TextFile FILE = new TextFile("content/a,b: 100%.md", "one\n🕊 two\nthree\n");

  private static String printed(Diagnostic... findings) {
    return new GithubPrinter().print(List.of(findings));
  }

  @Test
  void escapesWhatACommandTakesForItsOwn() {
    assertEquals(
        "::error file=content/a%2Cb%3A 100%25.md,line=2,col=3,endLine=2,endColumn=6,"
            + "title=D021%3A a value that cannot be right::a, b: 5%25%0Ac%0D | help: so\n",
        printed(Diagnostic.of(Rule.BAD_VALUE, FILE.span(7, 10), "a, b: 5%\nc\r").help("so")));
  }

  @Test
  void givesNoColumnOfAnEndOnAnotherLine() {
    String command = printed(Diagnostic.of(Rule.RAW_HTML, FILE.span(7, 13), "x"));
    assertTrue(command.startsWith("::warning "), command);
    assertTrue(command.contains(",col=3,endLine=3,title="), command);
  }

  @Test
  void countsWhatGithubWouldNotShow() {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      findings.add(Diagnostic.of(Rule.BAD_VALUE, FILE.start(), "no " + i));
      findings.add(Diagnostic.of(Rule.RAW_HTML, FILE.start(), "no " + i));
    }
    List<String> lines = new GithubPrinter().print(findings).lines().toList();
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::error ")).count());
    assertEquals(10, lines.stream().filter(line -> line.startsWith("::warning ")).count());
    assertTrue(lines.get(20).startsWith("::notice title=dossier::6 more"), lines.get(20));
    assertEquals(21, lines.size());
  }

  @Test
  void passesOverWhatIsAccepted() {
    Diagnostic warning = Diagnostic.of(Rule.RAW_HTML, FILE.start(), "no");
    assertEquals("", printed(warning.accept(new Accepted("so", Optional.empty()))));
  }
}
