package dossier.killed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.site.publish.Draft;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the program beside and after a build of another process. */
class TwoBuildsTest {
  @TempDir private Path folder;
  private Project project;
  private List<Tree> wholes = List.of();

  @BeforeEach
  void aSite() throws Exception {
    project = new Project(folder.resolve("project"));
    wholes = List.of(project.built(1), project.built(0));
  }

  @Test
  void whileOneBuildPublishesAnotherSaysSo() throws Exception {
    project.write(1);
    try (Draft mine = project.publisher().begin()) {
      Process other = project.start(true, "build", "--quiet");
      String said = new String(other.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(1, other.waitFor(), said);
      assertEquals(List.of(project.site().resolve("mine.txt")), mine.carried());
      assertTrue(said.contains("another build is publishing into this folder"), said);
      assertTrue(Tree.of(project.site()).holds(wholes.get(1)));
    }
    assertEquals(List.of("site"), project.published());
  }

  @Test
  void ofTwoBuildsAtOnceOneMayBeRefusedAndTheSiteIsWhole() throws Exception {
    project.write(1);
    List<Process> builds =
        List.of(project.start(true, "build", "--quiet"), project.start(false, "build", "--quiet"));
    List<Integer> codes = List.of(builds.get(0).waitFor(), builds.get(1).waitFor());
    assertTrue(codes.contains(0) && List.of(0, 1).containsAll(codes), codes::toString);
    assertTrue(Tree.of(project.site()).holds(wholes.get(0)));
    assertEquals(List.of("site"), project.published());
  }

  /** Between the two steps a killed build leaves no site; a command that only reads finds it. */
  @Test
  void whateverCommandComesNextPutsTheSiteBack() throws Exception {
    Files.createDirectories(project.workshop());
    Files.writeString(
        project.workshop().resolve("mark.txt"),
        "This folder is Dossier's own: the next site is laid here. The next command clears it"
            + " away.\n");
    Files.move(project.site(), project.workshop().resolve("old"));
    assertEquals(0, project.start(true, "list", "stories").waitFor());
    assertTrue(Tree.of(project.site()).holds(wholes.get(1)));
    assertEquals(List.of("site"), project.published());
  }
}
