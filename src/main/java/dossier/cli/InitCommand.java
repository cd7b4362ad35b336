package dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a dossier. */
@Command(
    name = "init",
    description = "Begin a small working dossier in a new or empty folder.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private static final List<String> FILES =
      List.of(
          "content/dossier.yml",
          "content/stories/the-first-case.md",
          "content/sources/the-record.md",
          "content/sources/a-report.md",
          "content/people/jane-doe.md",
          "content/groups/the-council.md",
          "content/places/the-harbour.md",
          "content/pages/about.md",
          ".gitignore");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder, new or empty.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !empty(folder)) {
      throw new ParameterException(
          spec.commandLine(), "'" + folder + "' is there already and not empty");
    }
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, Starter.resource("init/" + name.replace(".gitignore", "gitignore")));
    }
    spec.commandLine()
        .getOut()
        .println("made a small dossier in " + folder + "; go there and run 'dossier build'");
    return Exit.FINE;
  }

  private static boolean empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }
}
