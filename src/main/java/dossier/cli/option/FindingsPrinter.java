package dossier.cli.option;

import dossier.report.Diagnostic;
import dossier.report.JsonPrinter;
import dossier.report.Shortlist;
import dossier.report.TextPrinter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Prints findings where every command prints them: to standard error. */
public final class FindingsPrinter {
  private FindingsPrinter() {}

  /**
   * How findings are printed: for machines always all, for people all, accepted ones too, only if
   * they want that.
   */
  public record Form(boolean json, boolean all) {}

  /**
   * Prints findings.
   *
   * @param names whose names stand in no log
   */
  public static void findings(
      List<Diagnostic> findings, Form form, CommandLine line, NamesOption names) {
    PrintWriter err = line.getErr();
    if (form.json()) {
      err.print(new JsonPrinter().print(findings.stream().map(names.masking(line)).toList()));
    } else {
      Shortlist list = form.all() ? Shortlist.all(findings) : Shortlist.of(open(findings));
      err.print(
          new TextPrinter().print(list.findings().stream().map(names.masking(line)).toList()));
      list.remainder().forEach(more -> err.println(more + ": --all prints them too"));
    }
    err.flush();
  }

  private static List<Diagnostic> open(List<Diagnostic> findings) {
    return findings.stream().filter(found -> !found.isAccepted()).toList();
  }

  /** Prints findings as they are, for people. */
  public static void plain(List<Diagnostic> findings, CommandLine line) {
    line.getErr().print(new TextPrinter().print(Shortlist.all(findings).findings()));
    line.getErr().flush();
  }
}
