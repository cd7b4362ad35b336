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
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a dossier. */
@Command(
    name = "init",
    description = "Begin a dossier in a new or empty folder, with a small example in it.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private static final List<String> PROJECT =
      List.of(".gitignore", "ci/dossier.sh", ".github/workflows/publish.yml", ".gitlab-ci.yml");

  private static final List<String> EXAMPLE =
      List.of(
          "content/dossier.yml",
          "content/stories/the-first-case.md",
          "content/sources/the-record.md",
          "content/sources/a-report.md",
          "content/people/jane-doe.md",
          "content/groups/the-council.md",
          "content/places/the-harbour.md",
          "content/pages/about.md");

  private static final List<String> BARE = List.of("content/dossier.yml");

  /** Where the files lie that would be hidden in the program. */
  private static final Map<String, String> HIDDEN =
      Map.of(
          ".gitignore", "gitignore",
          ".github/workflows/publish.yml", "github/publish.yml",
          ".gitlab-ci.yml", "gitlab-ci.yml");

  private static final String NEXT_OF_EXAMPLE =
      """
      made a small dossier in DIR, all of it made up. Next:
        1. go there, run 'dossier build', and open site/index.html
        2. 'dossier new story my-case' begins a case of your own; the page 'about' says the rest
      """;

  private static final String NEXT_OF_BARE =
      """
      made an empty dossier in DIR. Next:
        1. go there, and put its title and publisher into content/dossier.yml
        2. 'dossier new source my-source' and 'dossier new story my-case' begin its files
      """;

  private static final String NEXT =
      """
        3. 'git init' keeps its history; .gitignore keeps captures/ out of it
        4. to publish with GitHub or GitLab, name the release of Dossier in ci/dossier.sh
      docs/handbook.md, beside the program, leads through the first half hour, and through daily work
      """;

  private static final List<String> CAPTURED = List.of("the-record", "a-report");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder, new or empty.")
  private Path folder = Path.of("");

  @Option(names = "--bare", description = "Leave the example out: an empty dossier.")
  private boolean bare;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !empty(folder)) {
      throw new ParameterException(
          spec.commandLine(), "'" + folder + "' is there already and not empty");
    }
    write("init/", PROJECT);
    if (bare) {
      write("init/bare/", BARE);
    } else {
      write("init/", EXAMPLE);
      compare();
    }
    String next = (bare ? NEXT_OF_BARE : NEXT_OF_EXAMPLE) + NEXT;
    spec.commandLine().getOut().print(next.replace("DIR", folder.toString()));
    return Exit.FINE;
  }

  private void write(String from, List<String> names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, Starter.dated(from + HIDDEN.getOrDefault(name, name)));
    }
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
