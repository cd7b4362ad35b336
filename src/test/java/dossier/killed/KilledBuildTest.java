package dossier.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.site.publish.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Never half a site: builds that are killed at random instants while two readers look on. {@code
 * -Dkills=300} tries so many instants instead of 20, {@code -Dkills.seed=7} others; the figures
 * then stand in {@code target/kills.txt}.
 */
@EnabledOnOs(OS.LINUX)
class KilledBuildTest {
  private static final int POINTS = Integer.getInteger("kills", 20);
  private static final long SEED = Long.getLong("kills.seed", 1);

  /** The change of places is the first hundredth of what follows, and the rest is clearing away. */
  private static final int EARLY = 4;

  @TempDir private Path folder;
  private final Map<Phase, Integer> phases = new EnumMap<>(Phase.class);
  private final List<Long> absences = new ArrayList<>();
  private int reads;

  @Test
  void theSiteIsTheOldOrTheNewOneAtEveryInstant() throws Exception {
    Project project = new Project(folder.resolve("project"));
    List<Tree> wholes = List.of(project.built(0), project.built(1));
    List<Blow> blows = blows(project);
    Random random = new Random(SEED);
    for (int point = 0; point < POINTS; point++) {
      point(project, wholes, blows.get(point % blows.size()), random);
    }
    Files.writeString(Path.of("target", "kills.txt"), figures());
    assertEquals(POINTS, phases.values().stream().mapToInt(Integer::intValue).sum());
    assertTrue(reads >= POINTS, "hardly a page was read: " + figures());
    assertTrue(phases.size() > 2, "all were killed at the same stage: " + figures());
  }

  private void point(Project project, List<Tree> wholes, Blow blow, Random random)
      throws Exception {
    Tree old = Tree.of(project.site());
    project.write(old.holds(wholes.get(0)) ? 1 : 0);
    Readers.Seen seen = blow.strike(project, wholes, random);
    Phase phase = Phase.of(project, old);
    phases.merge(phase, 1, Integer::sum);
    reads += seen.reads();
    absences.addAll(seen.absences());
    assertEquals(List.of(), seen.mixed(), phase::name);
    assertEquals(List.of(), seen.failures(), phase::name);
    assertTrue(!blow.atOnce() || (seen.absences().isEmpty() && stands(project)), phase::name);
    putBack(project, wholes, phase);
  }

  private static boolean stands(Project project) {
    return Files.exists(project.site());
  }

  /** What every command does first. */
  private static void putBack(Project project, List<Tree> wholes, Phase phase) throws IOException {
    if (stands(project)) {
      assertWhole(project, wholes, phase);
    }
    Publisher.repair(project.site());
    assertWhole(project, wholes, phase);
    assertEquals(List.of("site"), project.published(), phase::name);
  }

  private static void assertWhole(Project project, List<Tree> wholes, Phase phase)
      throws IOException {
    Tree tree = Tree.of(project.site());
    assertTrue(wholes.stream().anyMatch(tree::holds), phase::name);
  }

  /** Each way of changing places, each stage of it. */
  private static List<Blow> blows(Project project) throws Exception {
    List<Blow> blows = new ArrayList<>();
    Path workshop = project.workshop();
    Path next = workshop.resolve("next");
    for (boolean atOnce : List.of(true, false)) {
      project.write(atOnce ? 0 : 1);
      Process build = project.start(atOnce, "build");
      long laying = Blow.span(build, workshop, next);
      long changing = Blow.span(build, next, workshop.resolve("none"));
      assertEquals(0, build.waitFor());
      blows.add(new Blow(atOnce, workshop, laying, 1));
      blows.add(new Blow(atOnce, next, changing, EARLY));
    }
    return blows;
  }

  private String figures() {
    Collections.sort(absences);
    String absent =
        absences.isEmpty()
            ? "none"
            : "%s, half of them within %s µs, the longest %s µs"
                .formatted(
                    absences.size(),
                    absences.get(absences.size() / 2) / 1000,
                    absences.get(absences.size() - 1) / 1000);
    return "killed: %s %s; whole sites read: %s; mixed: 0; absences: %s\n"
        .formatted(POINTS, phases, reads, absent);
  }
}
