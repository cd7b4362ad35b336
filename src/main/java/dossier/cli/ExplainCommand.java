package dossier.cli;

import dossier.cli.option.Exit;
import dossier.report.Explanation;
import dossier.report.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains what a code means. */
@Command(
    name = "explain",
    description = "Explain a code, such as D012; without one, list all.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code in brackets after 'error' or 'warning'.")
  private @Nullable String code;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    if (code == null) {
      for (Rule rule : Rule.values()) {
        out.printf(
            Locale.ROOT, "%s  %-7s  %s%n", rule.code(), rule.severity().word(), rule.title());
      }
      return Exit.FINE;
    }
    Optional<Rule> rule = Rule.of(code);
    if (rule.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "there is no code '" + code + "'; 'dossier explain' lists all");
    }
    out.print(Explanation.of(rule.get()));
    return Exit.FINE;
  }
}
