package dossier.cli.look;

import dossier.audit.roll.Condition;
import dossier.audit.roll.Roll;
import dossier.audit.roll.RollCsv;
import dossier.audit.roll.RollJson;
import dossier.audit.roll.RollKind;
import dossier.audit.roll.RollTable;
import dossier.cli.option.ContentOption;
import dossier.cli.option.DraftsLeftOut;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.Terminal;
import dossier.cli.option.TerminalProgress;
import dossier.cli.option.Today;
import dossier.pipeline.Reporting;
import dossier.report.Outcome;
import dossier.text.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is in the dossier. */
@Command(
    name = "list",
    description = "Print the stories, sources, claims, quotations, people, groups or places.",
    mixinStandardHelpOptions = true)
public final class ListCommand implements Callable<Integer> {
  /** How the list is printed. */
  public enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ContentOption content = new ContentOption();

  @Parameters(
      paramLabel = "KIND",
      description = "stories, sources, claims, quotations, people, groups or places.")
  private RollKind kind = RollKind.STORIES;

  @Option(
      names = "--where",
      paramLabel = "FIELD=VALUE",
      description =
          "Only rows whose field has this in it, letter case aside; a number or yes and no as a"
              + " whole; FIELD= for those that have nothing in it. Several must all be met.")
  private List<String> where = List.of();

  @Option(names = "--sort", paramLabel = "FIELD", description = "Order the rows by a field.")
  private @Nullable String sort;

  @Option(
      names = "--fields",
      paramLabel = "FIELD",
      split = ",",
      description =
          "These fields, in this order (default: a table has the main ones, JSON and CSV all).")
  private List<String> fields = List.of();

  @Option(names = "--drafts", description = "Take in drafts too.")
  private boolean drafts;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, json or csv (default: table).")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Path folder = content.present(line);
    Outcome<Reporting.Told<Roll>> outcome;
    try (TerminalProgress progress = TerminalProgress.start()) {
      outcome = Reporting.run(folder, drafts, Today.date(), kind::of, progress);
    }
    if (outcome.value().isEmpty()) {
      FindingsPrinter.Form form = new FindingsPrinter.Form(format == Format.JSON, content.all());
      FindingsPrinter.findings(outcome.complaints(), form, line, content.names());
      return Exit.CONTENT;
    }
    Roll chosen = chosen(outcome.value().get().account(), line);
    line.getOut().print(text(chosen.map(content.names().maskingText(line))));
    line.getOut().flush();
    DraftsLeftOut.tell(outcome.value().get().draftsLeftOut(), line.getErr());
    return Exit.FINE;
  }

  private Roll chosen(Roll all, CommandLine line) {
    Roll chosen = all;
    for (String written : where) {
      Condition condition = condition(written, line);
      known(condition.field(), all, line);
      chosen = chosen.where(condition);
    }
    if (sort != null) {
      chosen = chosen.sorted(known(sort, all, line));
    }
    fields.forEach(field -> known(field, all, line));
    return fields.isEmpty() ? chosen : chosen.only(fields);
  }

  private static Condition condition(String written, CommandLine line) {
    return Condition.of(written)
        .orElseThrow(
            () ->
                new ParameterException(
                    line, "'" + written + "' is no condition: write it as FIELD=VALUE"));
  }

  private String known(String field, Roll roll, CommandLine line) {
    if (!roll.fields().contains(field)) {
      String way =
          Nearest.to(field, roll.fields())
              .map(near -> "use '" + near + "'")
              .orElse("there are " + String.join(", ", roll.fields()));
      throw new ParameterException(
          line, kind.name().toLowerCase(Locale.ROOT) + " have no field '" + field + "': " + way);
    }
    return field;
  }

  private String text(Roll roll) {
    return switch (format) {
      case TABLE -> RollTable.print(roll, Terminal.width());
      case JSON -> RollJson.print(roll);
      case CSV -> RollCsv.print(roll);
    };
  }
}
