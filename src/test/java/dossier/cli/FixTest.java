package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
  private static final String STORY = "content/stories/the-sale.md";

  @TempDir private Path folder;

  private static CommandLineForTests fix(Workbench bench, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "fix";
    all[1] = "--content";
    all[2] = bench.path("content").toString();
    System.arraycopy(options, 0, all, 3, options.length);
    return CommandLineForTests.run(all);
  }

  @Test
  void theDifferenceComesFirstAndNothingIsWritten() {
    Workbench bench = Workbench.small(folder);
    String good = bench.read(STORY);
    bench.replace(STORY, "places: [the-harbour]", "places: [the-harbor]");
    String mistaken = bench.read(STORY);
    CommandLineForTests shown = fix(bench);
    assertEquals(0, shown.exit());
    assertTrue(
        shown.out().contains("-places: [the-harbor]\n+places: [the-harbour]\n"), shown.out());
    assertTrue(
        shown.out().endsWith("1 fix in 1 file; nothing is written without --write\n"), shown.out());
    assertEquals(mistaken, bench.read(STORY));
    assertTrue(fix(bench, "--write").out().endsWith("1 fix in 1 file; written\n"));
    assertEquals(good, bench.read(STORY));
    bench.check().passes();
  }

  @Test
  void whereThereIsNothingThatIsSaid() {
    assertEquals(
        "there is nothing that can be mended for certain\n",
        fix(Workbench.small(folder), "--write").out());
  }
}
