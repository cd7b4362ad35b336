package dossier.cli;

import dossier.report.Diagnostic;
import dossier.report.JsonPrinter;
import dossier.report.Printer;
import dossier.report.TextPrinter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Prints findings where every command prints them: to standard error. */
final class Told {
  private Told() {}

  /**
   * Prints findings.
   *
   * @param names whose names stand in no log
   */
  static void findings(
      List<Diagnostic> findings, boolean json, CommandLine line, NamesOption names) {
    plain(findings.stream().map(names.masking(line)).toList(), json, line);
  }

  /** Prints findings as they are. */
  static void plain(List<Diagnostic> findings, boolean json, CommandLine line) {
    Printer printer = json ? new JsonPrinter() : new TextPrinter();
    PrintWriter err = line.getErr();
    err.print(printer.print(findings));
    err.flush();
  }
}
