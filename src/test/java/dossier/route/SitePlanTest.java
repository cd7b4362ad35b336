package dossier.route;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.text.TextFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said of a plan before any of it is made. */
class SitePlanTest {

  private static List<Rule> rules(String... paths) {
    List<Planned> files =
        Arrays.stream(paths)
            .map(
                path ->
                    new Planned(Address.of(path), new Key.Ready(), new TextFile(path, "x").start()))
            .toList();
    return SitePlan.of(files).complaints().stream().map(Diagnostic::rule).toList();
  }

  @Test
  void everySystemCanHoldIt() {
    for (String path :
        new String[] {
          "a\\b", "a:b", "old/aux.html", "a./b", "a\nb", "a".repeat(201), "a/".repeat(600) + "b"
        }) {
      assertEquals(List.of(Rule.UNFIT_NAME), rules(path), path);
    }
  }

  @Test
  void noTwoFilesAreAtOneAddress() {
    assertEquals(List.of(), rules("a.html", "b.html", "a/b.html"));
    assertEquals(List.of(Rule.SAME_ADDRESS), rules("a.html", "a.html"));
    assertEquals(List.of(Rule.SAME_ADDRESS), rules("a.html", "A.html"));
    assertEquals(List.of(Rule.SAME_ADDRESS), rules("a", "a/b.html"));
  }
}
