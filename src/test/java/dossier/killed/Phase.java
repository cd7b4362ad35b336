package dossier.killed;

import java.io.IOException;
import java.nio.file.Files;

/** How far a build had come when it was killed, by what it left. */
enum Phase {
  NOT_BEGUN,
  LAYING,
  LAID,
  BETWEEN_TWO_STEPS,
  CLEARING,
  DONE;

  /**
   * Looks.
   *
   * @param old the whole site that stood before
   */
  static Phase of(Project project, Tree old) throws IOException {
    if (!Files.exists(project.site())) {
      return BETWEEN_TWO_STEPS;
    }
    boolean before = Tree.of(project.site()).holds(old);
    if (!Files.exists(project.workshop())) {
      return before ? NOT_BEGUN : DONE;
    }
    if (!before) {
      return CLEARING;
    }
    return Files.exists(project.workshop().resolve("next")) ? LAID : LAYING;
  }
}
