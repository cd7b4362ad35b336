package dossier.cli;

import dossier.cli.option.Exit;
import dossier.model.Kind;
import dossier.parse.Schemas;
import dossier.parse.schema.JsonSchema;
import dossier.report.Explanation;
import dossier.report.Rule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains what a code means, and prints which fields there are. */
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

  @Option(
      names = "--schema",
      paramLabel = "KIND",
      description =
          "Print a JSON Schema of the fields of story, source, person, group, place, page or settings.")
  private @Nullable String schema;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    if (schema != null) {
      out.print(schema(schema));
      return Exit.FINE;
    }
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

  private String schema(String name) {
    if (name.equals("settings")) {
      return JsonSchema.print("dossier.yml", Schemas.ofSettings());
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.noun().equals(name))
        .findFirst()
        .map(kind -> JsonSchema.print("front matter of a " + name, Schemas.of(kind)))
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "there is no schema of '"
                        + name
                        + "'; there are story, source, person, group, place, page and settings"));
  }
}
