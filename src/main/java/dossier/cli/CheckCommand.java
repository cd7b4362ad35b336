package dossier.cli;

import dossier.cli.option.ProjectOptions;
import dossier.pipeline.Request;
import dossier.pipeline.git.EarlierStories;
import dossier.pipeline.git.GitTrouble;
import dossier.pipeline.git.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Does all that a build does, but publishes nothing. */
@Command(
    name = "check",
    description = "Check the case files; publish nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Option(
      names = "--unguarded",
      description =
          "Do without the list of names that 'protected-names: required' demands, where nobody may"
              + " have it, as where a pull request is checked.")
  private boolean unguarded;

  @Option(
      names = "--since",
      paramLabel = "REV",
      description =
          "Ask for a correction of every claim and quotation that was published in this commit of"
              + " Git and reads otherwise now.")
  private @Nullable String since;

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description = {
        "Print only what concerns files that changed since this commit of Git; everything is read"
            + " and checked.",
        "An error elsewhere fails too, and is counted: the site could not be published. Warnings"
            + " elsewhere count neither for --strict nor for --max-warnings."
      })
  private @Nullable String changedSince;

  @Option(
      names = "--max-warnings",
      paramLabel = "N",
      description = "Fail if there are more warnings than this; accepted ones do not count.")
  private @Nullable Integer maxWarnings;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    if (maxWarnings != null && maxWarnings < 0) {
      throw new ParameterException(line, "--max-warnings takes a number from 0 on");
    }
    Request request = project.request(line, Optional.empty(), unguarded);
    try {
      return new BuildRun(line, project).run(compared(request), terms(request));
    } catch (GitTrouble e) {
      throw new ParameterException(line, e.words(), e);
    }
  }

  private Request compared(Request request) throws GitTrouble, IOException {
    Request told = changedSince == null ? request : request.lenient();
    if (since == null) {
      return told;
    }
    Path content = request.content();
    return told.since(EarlierStories.of(Revision.of(content, since), content));
  }

  /** Where only some findings are told, those alone can be too many. */
  private CheckTerms terms(Request request) throws GitTrouble {
    Optional<Integer> most = Optional.ofNullable(maxWarnings);
    if (changedSince == null) {
      return new CheckTerms(Optional.empty(), most);
    }
    return new CheckTerms(
        Optional.of(Revision.of(request.content(), changedSince).changed()),
        project.strict() ? Optional.of(0) : most);
  }
}
