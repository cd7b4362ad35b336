package dossier.cli;

import static dossier.made.CaseText.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.made.Pier;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What accepted warnings look like to who runs a command. */
class AcceptedTest {
  private static final String LONELY = "  - {code: D046, place: lonely, why: For later";
  private static final String SETTINGS = "content/dossier.yml";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));
  private String settings = "";

  @BeforeEach
  void writesASourceThatNobodyCites() {
    bench = Workbench.small(folder);
    bench.write("content/sources/lonely.md", bench.read("content/sources/the-report.md"));
    settings = bench.read(SETTINGS);
  }

  private void accept(String... items) {
    bench.write(SETTINGS, settings + "accepted:\n" + String.join("\n", items) + "\n");
  }

  private CommandLineForTests check(String... options) {
    return CommandLineForTests.on(bench, "check", options);
  }

  @Test
  void itIsCountedAndNotPrinted() {
    CommandLineForTests before = check("--strict");
    assertEquals(1, before.exit(), before.err());
    assertTrue(before.err().contains("D046"), before.err());
    accept(LONELY + "}");
    CommandLineForTests after = check("--strict");
    assertEquals(0, after.exit(), after.err());
    assertEquals("", after.err());
    assertTrue(after.out().contains(" 0 warnings, 1 accepted, "), after.out());
  }

  @Test
  void withAllItIsPrintedWithItsReason() {
    accept(LONELY + ", until: 2999-01-01}");
    String all = check("--all").err();
    assertTrue(all.contains("D046"), all);
    assertTrue(all.contains("   accepted until 2999-01-01: For later\n"), all);
  }

  @Test
  void machinesAreToldOfItWithItsReason() {
    accept(LONELY + ", until: 2999-01-01}");
    CommandLineForTests json = check("--format", "json");
    assertTrue(
        json.err().contains("\"accepted\":{\"why\":\"For later\",\"until\":\"2999-01-01\"}"),
        json.err());
    assertTrue(json.out().contains("\"warnings\": 0, \"accepted\": 1,"), json.out());
  }

  @Test
  void noReasonGivesAwayAProtectedName() {
    bench.write("names.txt", "Zhvanetsky\n");
    accept("  - {code: D046, place: lonely, why: Zhvanetsky will tell more}");
    String json =
        check("--format", "json", "--protected", bench.path("names.txt").toString()).err();
    assertTrue(json.contains("\"why\":\"██████████ will tell more\""), json);
  }

  @Test
  void afterItsLastDayItFailsAgain() {
    accept(LONELY + ", until: 2001-01-01}");
    CommandLineForTests after = check("--strict");
    assertEquals(1, after.exit());
    assertTrue(after.err().contains("this was accepted until 2001-01-01 only"), after.err());
  }

  @Test
  void whatMeetsNothingFailsWhereWarningsFail() {
    accept(LONELY + "}", "  - {code: D052, why: So}");
    CommandLineForTests idle = check("--strict");
    assertEquals(1, idle.exit());
    assertTrue(idle.err().contains("warning[D103]"), idle.err());
    assertFalse(idle.err().contains("D046"), idle.err());
    assertEquals(0, check().exit());
  }

  @Test
  void anUnknownPlaceIsAnErrorAtItsPlace() {
    accept("  - {code: D046, place: lonly, why: So}");
    CommandLineForTests lost = check();
    assertEquals(1, lost.exit());
    assertTrue(lost.err().contains("error[D012]: there is no file or entry 'lonly'"), lost.err());
  }

  @Test
  void whatConcernsADraftIsToldWithDraftsAlone() {
    bench.write(story("idea").with("status", "draft").body(Pier.CITED));
    accept(LONELY + "}", "  - {code: D037, place: idea, why: So}");
    assertEquals("", check().err());
    CommandLineForTests drafts = check("--drafts");
    assertTrue(drafts.err().contains("there is no D037 at 'idea'"), drafts.err());
  }

  @Test
  void ofManyOfOneCodeFiveAreShown() {
    IntStream.range(0, 9)
        .forEach(
            i ->
                bench.write(
                    "content/sources/lonely-" + i + ".md",
                    bench.read("content/sources/the-report.md")));
    String few = check().err();
    assertEquals(5, few.split("warning\\[D046]: nobody", -1).length - 1, few);
    assertTrue(few.contains("5 more warning[D046]: --all prints them too"), few);
    String all = check("--all").err();
    assertEquals(10, all.split("warning\\[D046]: nobody", -1).length - 1, all);
    String json = check("--format", "json").err();
    assertEquals(10, json.split("\"code\":\"D046\"", -1).length - 1, json);
  }
}
