package dossier.killed;

import dossier.Workbench;
import dossier.site.publish.OffLimits;
import dossier.site.publish.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A small dossier on disk, with a file of somebody else's in its site. It has two versions, of
 * which no two pages are the same.
 */
final class Project {
  private static final Set<String> WRITTEN = Set.of("content", "templates", ".dossier");

  private final Workbench bench;
  private final String settings;

  Project(Path folder) {
    this.bench = Workbench.small(folder).write("site/mine.txt", "mine");
    this.settings = bench.read("content/dossier.yml");
  }

  Path site() {
    return bench.path("site");
  }

  /** The folder to publish into, as another build sees it. */
  Publisher publisher() {
    return new Publisher(site(), OffLimits.of(bench.path("content"), Optional.empty()));
  }

  Path workshop() {
    return bench.path(".site.dossier");
  }

  /** What lies in the project besides what is written or kept there. */
  List<String> published() {
    return bench.names().stream().filter(name -> !WRITTEN.contains(name)).toList();
  }

  /** Writes a version: 0 or 1. */
  void write(int version) {
    bench.write(
        "content/dossier.yml",
        version == 0 ? settings : settings.replace("title: The Pier", "title: The Harbour"));
  }

  /** Builds a version in this process, whole. */
  Tree built(int version) throws IOException {
    write(version);
    bench.build().passes();
    return Tree.of(site());
  }

  /**
   * Starts a command of the program.
   *
   * @param atOnce whether it can let two folders change places at one stroke, if the system can
   */
  Process start(boolean atOnce, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    if (!atOnce) {
      command.addAll(List.of("-Djna.nosys=true", "-Djna.noclasspath=true"));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dossier.cli.Main"));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).directory(bench.path("").toFile()).start();
  }
}
