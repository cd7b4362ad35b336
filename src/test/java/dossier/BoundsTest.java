package dossier;

import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However often something is repeated, a check ends, and with an exit code that editors understand.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BoundsTest {
  private static final CaseText STORY = CaseText.story("bad");
  private static final String CITED = "It was so [@the-minutes].\n\n";

  @TempDir private Path folder;

  private static CaseText source(String id, String upstream) {
    return CaseText.source(id).with("derives-from", "[" + upstream + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Same words.\n\n",
        "So [@the-minutes, p. 3].\n\n",
        "[[the-sale]] went.\n\n",
        "## Same\n\n",
        "## A {.violent}\n\nW.\n\n",
        "W[^1].\n\n",
      })
  void theSameTenThousandTimes(String text) {
    String body = CITED + "W[^1].\n\n[^1]: So.\n\n" + text.repeat(10_000);
    Workbench.small(folder).write(STORY.body(body)).check().passes();
  }

  @Test
  void tensOfThousandsOfLostCells() {
    String body = CITED + "|a|\n|-|\n" + "|a|b\n".repeat(30_000);
    Workbench.small(folder).write(STORY.body(body)).check().ends(1);
  }

  @Test
  void wordsOfAnyLength() {
    String text = "[a]: https://example.org\n\n[" + "word ".repeat(20_000) + "][a]\n";
    String id = "[" + "a-".repeat(20_000) + "a]";
    String authors = "authors: [" + "A".repeat(10_000) + ", " + "A.".repeat(10_000) + ", III]\n";
    Workbench.small(folder)
        .write(STORY.and(authors).body(CITED))
        .write(CaseText.story("worse").with("case", "10").body(CITED + text + id))
        .check()
        .passes();
  }

  @Test
  void aChainOfThousandsOfSources() {
    Workbench bench = Workbench.small(folder);
    for (int i = 0; i < 3_000; i++) {
      bench.write(source("s" + i, i == 0 ? "own" : "s" + (i - 1)));
    }
    bench.write(STORY.claims(claim("a").supportedBy("s2999")).body(CITED));
    bench.check("--quiet").passes();
  }

  @Test
  void aCycleOfThousandsOfSources() {
    Workbench bench = Workbench.small(folder);
    for (int i = 0; i < 3_000; i++) {
      bench.write(source("s" + i, "s" + (i + 1) % 3_000));
    }
    bench.check().ends(1).says("error[D043]: 's0' derives from itself").says("more) → s0");
  }

  @Test
  void thousandsOfWrongIdsAmongThousands() {
    Workbench bench = Workbench.small(folder);
    for (int i = 0; i < 2_000; i++) {
      bench.write(source("minutes-of-the-council-" + i, "own"));
    }
    StringBuilder body = new StringBuilder(CITED);
    for (int i = 0; i < 2_000; i++) {
      body.append("So [@minutes-of-the-cuncil-").append(i).append("].\n\n");
    }
    bench.write(STORY.body(body.toString())).check("--all").ends(1);
    bench.says("use 'minutes-of-the-council-0'");
    long meant = bench.err().lines().filter(line -> line.contains("help: use")).count();
    assertTrue(meant > 500 && meant < 1_100, meant + " ids were looked for among 2,000");
  }
}
