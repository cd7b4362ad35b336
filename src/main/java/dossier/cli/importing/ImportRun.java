package dossier.cli.importing;

import dossier.cli.option.Exit;
import dossier.cli.option.FindingsPrinter;
import dossier.cli.option.VaultOptions;
import dossier.pipeline.importing.ImportRequest;
import dossier.pipeline.importing.ImportStep;
import dossier.pipeline.importing.ImportWriting;
import dossier.pipeline.importing.Importing;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.vault.Capture;
import dossier.vault.Intake;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * Imports a file and says what came of it. What is new is written at once; what would change is
 * shown, and written only if that is asked for.
 */
public final class ImportRun {
  private final ImportRequest request;
  private final VaultOptions options;
  private final CommandLine line;
  private final boolean write;
  private boolean failed;

  /**
   * An import.
   *
   * @param write whether sources that are there are changed
   */
  public ImportRun(ImportRequest request, VaultOptions options, CommandLine line, boolean write) {
    this.request = request;
    this.options = options;
    this.line = line;
    this.write = write;
  }

  /** Runs it; gives the exit code. */
  public int run() throws IOException {
    Outcome<List<ImportStep>> planned = Importing.plan(request);
    tell(planned.complaints());
    if (planned.value().isEmpty()) {
      return Exit.CONTENT;
    }
    List<ImportStep> steps = planned.value().get();
    ImportWriting.files(steps, write);
    for (ImportStep step : steps) {
      tell(step);
    }
    ImportSummary summary = new ImportSummary(steps, write);
    line.getOut().println(summary.words());
    summary.next().ifPresent(line.getOut()::println);
    line.getOut().flush();
    return failed ? Exit.CONTENT : Exit.FINE;
  }

  private void tell(List<Diagnostic> findings) {
    FindingsPrinter.findings(
        findings, new FindingsPrinter.Form(false, options.all()), line, options.names());
  }

  private void tell(ImportStep step) throws IOException {
    PrintWriter out = line.getOut();
    if (isOpen()) {
      if (step.isNew()) {
        out.println(step.file());
      }
      step.changed().ifPresent(text -> out.print(text.difference()));
      if (!step.record().notKept().isEmpty()) {
        out.println("  not kept: " + String.join(", ", step.record().notKept()));
      }
    }
    if (step.copies()) {
      copy(step);
    }
  }

  /**
   * Where the screen may be a log, only numbers are told: a protected name could stand anywhere.
   */
  private boolean isOpen() {
    return options.names().names(line).isEmpty() || options.names().isUnmasked();
  }

  private void say(String words) {
    if (isOpen()) {
      line.getOut().println("  " + words);
    }
  }

  private void copy(ImportStep step) throws IOException {
    if (!step.isNew() && !write) {
      say("a copy of '" + step.source() + "' would be taken");
      return;
    }
    try {
      Outcome<Capture> taken = ImportWriting.copy(step, request);
      tell(taken.complaints());
      failed |= taken.value().isEmpty();
      taken
          .value()
          .ifPresent(
              copy ->
                  say(
                      "the copy is "
                          + request
                              .captures()
                              .resolve(step.source().value())
                              .resolve(String.valueOf(copy.number()))
                          + ", SHA-256 "
                          + copy.original()));
    } catch (Intake.Refused e) {
      failed = true;
      line.getErr()
          .println("dossier: no copy of '" + step.source() + "' was taken: " + e.getMessage());
    }
  }
}
