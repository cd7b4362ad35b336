package dossier.cli;

import dossier.cli.option.Exit;
import dossier.cli.option.Today;
import dossier.pipeline.Capturing;
import dossier.pipeline.Quoting;
import dossier.pipeline.make.Progress;
import dossier.text.Id;
import dossier.vault.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
          ".gitignore",
          "ci/dossier.sh",
          ".github/workflows/publish.yml",
          ".gitlab-ci.yml");

  /** Where the files lie that would be hidden in the program. */
  private static final Map<String, String> HIDDEN =
      Map.of(
          ".gitignore", "gitignore",
          ".github/workflows/publish.yml", "github/publish.yml",
          ".gitlab-ci.yml", "gitlab-ci.yml");

  private static final String NEXT =
      """
      made a small dossier in DIR, all of it made up. Next:
        1. go there, run 'dossier build', and open site/index.html
        2. 'dossier new story my-case' begins a case of your own; the page 'about' says the rest
        3. 'git init' keeps its history; .gitignore keeps captures/ out of it
        4. to publish with GitHub or GitLab, name the release of Dossier in ci/dossier.sh
      docs/handbook.md, beside the program, leads through the first half hour, and through daily work
      """;

  private static final List<String> CAPTURED = List.of("the-record", "a-report");

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
      Files.writeString(file, Starter.resource("init/" + HIDDEN.getOrDefault(name, name)));
    }
    compare();
    spec.commandLine().getOut().print(NEXT.replace("DIR", folder.toString()));
    return Exit.FINE;
  }

  /** The example's quotations are held against copies of its sources, as an editor would do it. */
  private void compare() throws IOException {
    Path content = folder.resolve("content");
    Path captures = folder.resolve("captures");
    for (String source : CAPTURED) {
      Path copy = Files.createTempDirectory("dossier").resolve(source + ".txt");
      try {
        Files.writeString(copy, Starter.resource("init/copies/" + source + ".txt"));
        var unused = Capturing.run(content, captures, new Id(source), copy);
      } catch (Intake.Refused e) {
        throw new IllegalStateException("the example's own copies can be read", e);
      } finally {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(copy.getParent());
      }
    }
    var unused = Quoting.run(content, captures, Today.date(), Progress.NONE);
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
