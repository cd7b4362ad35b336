package dossier.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does all that a build does, but publishes nothing. */
@Command(
    name = "check",
    description = "Check the case files; write nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ProjectOptions project = new ProjectOptions();

  @Override
  public Integer call() throws IOException {
    return new Run(spec.commandLine(), project).run(Optional.empty());
  }
}
