package dossier.cli;

import dossier.cli.option.ProjectOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Override
  public Integer call() throws IOException {
    return new BuildRun(spec.commandLine(), project).check(unguarded);
  }
}
