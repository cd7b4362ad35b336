package dossier.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Workspace;
import dossier.render.Turns;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Artifact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is known before any of it is made, and each file is made alone. */
class PlanningTest {
  @TempDir private Path folder;

  private static Planning plan(Path content) throws IOException {
    Request request =
        new Request(
            content, Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);
    return Workspace.of(content, false)
        .check(Progress.NONE)
        .then(Materials::of)
        .then(materials -> Planning.of(materials, request))
        .value()
        .orElseThrow();
  }

  private static Map<String, byte[]> made(Planning planning, List<Planned> files) {
    Map<String, byte[]> made = new TreeMap<>();
    for (Planned file : files) {
      for (Artifact artifact : planning.renderer().make(file, new Turns()).value().orElseThrow()) {
        made.put(artifact.address().path(), artifact.bytes());
      }
    }
    return made;
  }

  @Test
  void inAnyOrderAndAloneAFileIsTheSame() throws IOException {
    Path content = Workbench.small(folder).path("content");
    Planning planning = plan(content);
    Map<String, byte[]> inOrder = made(planning, planning.plan().files());
    assertTrue(inOrder.size() > 50);
    List<Planned> shuffled = new ArrayList<>(planning.plan().files());
    Collections.shuffle(shuffled, new Random(15));
    Map<String, byte[]> again = made(plan(content), shuffled);
    assertEquals(inOrder.keySet(), again.keySet());
    inOrder.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
    for (Planned file : shuffled.subList(0, 5)) {
      made(plan(content), List.of(file))
          .forEach((path, bytes) -> assertArrayEquals(inOrder.get(path), bytes, path));
    }
  }

  @Test
  void everyFileButThoseOfTheSearchIsKnownBefore() throws IOException {
    Workbench bench = Workbench.small(folder).build().passes();
    Planning planning = plan(bench.path("content"));
    List<String> planned =
        planning.plan().files().stream()
            .filter(file -> !(file.key() instanceof Key.Search))
            .map(file -> file.address().path())
            .toList();
    List<String> published =
        bench.files("site").keySet().stream()
            .filter(path -> !path.matches("manifest\\.(txt|json)|search/.*"))
            .toList();
    assertEquals(published, planned);
  }

  @Test
  void whatIsWrongBeforeIsToldTogether() throws IOException {
    Path content =
        Workbench.small(folder)
            .replace("content/dossier.yml", "citation-style: ", "citation-style: no-such-")
            .replace("content/stories/the-sale.md", "[@", "[@nobody; @")
            .path("content");
    List<Rule> rules =
        Workspace.of(content, false).check(Progress.NONE).then(Materials::of).complaints().stream()
            .filter(Diagnostic::isError)
            .map(Diagnostic::rule)
            .distinct()
            .toList();
    assertTrue(rules.size() >= 2, rules::toString);
  }
}
