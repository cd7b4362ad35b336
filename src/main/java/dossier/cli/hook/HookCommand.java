package dossier.cli.hook;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Git hooks that keep protected names out of the history. */
@Command(
    name = "hook",
    description = "Keep protected names out of every commit.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {HookInstallCommand.class, HookRunCommand.class})
public final class HookCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "'install' is missing");
  }
}
