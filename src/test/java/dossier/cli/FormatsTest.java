package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings as documents for machines, and how many warnings may be left. */
class FormatsTest {
  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void writesASourceThatNobodyCites() {
    bench = Workbench.small(folder);
    bench.write("content/sources/lonely.md", bench.read("content/sources/the-report.md"));
  }

  private CommandLineForTests check(String... options) {
    return CommandLineForTests.on(bench, "check", options);
  }

  @ParameterizedTest
  @CsvSource({"sarif,{,}", "github,::warning file=,or delete it", "junit,<?xml,</testsuites>"})
  void aDocumentIsAllThatStandsOnStandardOutput(String format, String first, String last) {
    CommandLineForTests check = check("--format", format);
    assertEquals(0, check.exit(), check.err());
    assertTrue(check.out().startsWith(first), check.out());
    assertTrue(check.out().strip().endsWith(last), check.out());
    assertTrue(check.err().contains("fit to publish: 1 story"), check.err());
  }

  @Test
  void moreWarningsThanMayBeLeftFail() {
    CommandLineForTests few = check("--max-warnings", "1");
    assertEquals(0, few.exit(), few.err());
    CommandLineForTests many = check("--max-warnings", "0", "--quiet");
    assertEquals(1, many.exit());
    assertTrue(many.err().endsWith("dossier: 1 warning, and at most 0 may be left\n"), many.err());
  }

  @Test
  void whatIsAcceptedDoesNotCount() {
    String accepted = "accepted:\n  - {code: D046, place: lonely, why: For later}\n";
    bench.write("content/dossier.yml", bench.read("content/dossier.yml") + accepted);
    assertEquals(0, check("--max-warnings", "0").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "few"})
  void refusesWhatIsNoNumberOfWarnings(String number) {
    assertEquals(2, check("--max-warnings", number).exit());
  }
}
