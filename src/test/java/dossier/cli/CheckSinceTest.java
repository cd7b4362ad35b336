package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.made.Repository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that looks back into Git, as a pull request has it. */
class CheckSinceTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String LONELY = "content/sources/lonely.md";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void aCommittedDossier() throws Exception {
    bench = Workbench.small(folder);
    bench.write(LONELY, bench.read("content/sources/the-report.md"));
    Repository.in(folder).commit("one");
  }

  private CommandLineForTests check(String... options) {
    return CommandLineForTests.on(bench, "check", options);
  }

  @Test
  void aChangedClaimFailsUntilACorrectionTellsOfIt() {
    bench.replace(
        STORY, "The council voted to sell the pier.", "The council voted to sell the post.");
    CommandLineForTests untold = check("--since", "main");
    assertEquals(1, untold.exit());
    assertTrue(untold.err().contains("error[D120]: the claim 'sale-voted' read"), untold.err());
    bench.replace(
        STORY,
        "corrections:\n",
        "corrections:\n  - {date: 2026-01-06, claim: sale-voted, was: sell the pier, text: It did.}\n");
    CommandLineForTests told = check("--since", "main");
    assertEquals(0, told.exit(), told.err());
  }

  @Test
  void onlyChangedFilesAreToldAndTheOthersCounted() {
    CommandLineForTests nothing = check("--changed-since", "HEAD", "--strict");
    assertEquals(0, nothing.exit(), nothing.err());
    assertEquals("", nothing.err());
    assertTrue(
        nothing.out().contains(", 0 warnings, 1 warning in files that did not change, "),
        nothing.out());
    bench.write(LONELY, bench.read(LONELY) + "\nMore.\n");
    CommandLineForTests one = check("--changed-since", "HEAD", "--strict", "--format", "json");
    assertEquals(1, one.exit());
    assertTrue(one.err().contains("\"code\":\"D046\""), one.err());
    assertTrue(one.err().endsWith("dossier: 1 warning, and at most 0 may be left\n"), one.err());
    assertTrue(one.out().contains("\"elsewhere\": {\"errors\": 0, \"warnings\": 0}"), one.out());
  }

  @Test
  void anErrorInAnUnchangedFileFailsToo() {
    bench.delete("content/sources/the-witness.md");
    CommandLineForTests check = check("--changed-since", "HEAD");
    assertEquals(1, check.exit());
    assertFalse(check.err().contains(STORY), check.err());
    assertTrue(check.out().startsWith("not fit to publish: "), check.out());
    assertTrue(check.out().contains(" errors, "), check.out());
  }

  @Test
  void whatGitCannotDoIsSaidInWords() {
    for (String option : List.of("--since", "--changed-since")) {
      CommandLineForTests check = check(option, "nowhere");
      assertEquals(2, check.exit());
      assertTrue(
          check.err().startsWith("dossier: the repository has no commit 'nowhere'\n"), check.err());
      assertEquals("", check.out());
    }
  }
}
