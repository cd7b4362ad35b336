package dossier.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Something that a test has mounted; a test that may not do that is skipped, and says so. */
record Mount(Path place) implements AutoCloseable {

  /** Mounts something at a place, which is made. */
  static Mount at(Path place, String... options) throws Exception {
    Files.createDirectories(place);
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(options));
    command.add(place.toString());
    if (new ProcessBuilder(command).start().waitFor() != 0) {
      skip("SKIPPED: this test mounts something, which root may do");
    }
    return new Mount(place);
  }

  static void skip(String reason) {
    System.out.println(reason);
    abort(reason);
  }

  /** From now on nothing can be written there. */
  void makeReadOnly() throws IOException {
    run("mount", "-o", "remount,ro");
  }

  @Override
  public void close() throws IOException {
    run("umount");
  }

  private void run(String... command) throws IOException {
    List<String> all = new ArrayList<>(List.of(command));
    all.add(place.toString());
    assertEquals(0, new ProcessBuilder(all).start().onExit().join().exitValue());
  }
}
