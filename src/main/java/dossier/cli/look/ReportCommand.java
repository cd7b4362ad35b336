package dossier.cli.look;

import dossier.audit.Report;
import dossier.audit.ReportJson;
import dossier.audit.ReportPage;
import dossier.audit.ReportTable;
import dossier.cli.option.ContentOption;
import dossier.cli.option.DraftsLeftOut;
import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.TerminalProgress;
import dossier.cli.option.Today;
import dossier.pipeline.Reporting;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what each story rests on. */
@Command(
    name = "report",
    description = "Print what each story rests on, and where it is thin; write nothing.",
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
  /** How the report is printed. */
  public enum Format {
    TEXT,
    JSON,
    HTML
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ContentOption content = new ContentOption();

  @Option(names = "--drafts", description = "Take in drafts too.")
  private boolean drafts;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or html (default: text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    CommandLine line = spec.commandLine();
    Path folder = content.present(line);
    Outcome<Reporting.Told<Report>> outcome;
    try (TerminalProgress progress = TerminalProgress.start()) {
      outcome = Reporting.run(folder, drafts, Today.date(), progress);
    }
    if (outcome.value().isEmpty()) {
      FindingsPrinter.Form form = new FindingsPrinter.Form(format == Format.JSON, content.all());
      FindingsPrinter.findings(outcome.complaints(), form, line, content.names());
      return Exit.CONTENT;
    }
    line.getOut().print(text(outcome.value().get().account()));
    line.getOut().flush();
    DraftsLeftOut.tell(outcome.value().get().draftsLeftOut(), line.getErr());
    return Exit.FINE;
  }

  private String text(Report report) {
    return switch (format) {
      case TEXT -> ReportTable.print(report);
      case JSON -> ReportJson.print(report);
      case HTML -> ReportPage.print(report);
    };
  }
}
