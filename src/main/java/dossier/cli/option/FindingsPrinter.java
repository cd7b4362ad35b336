package dossier.cli.option;

import dossier.report.Diagnostic;
import dossier.report.Printer;
import dossier.report.Shortlist;
import dossier.report.TextPrinter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Prints findings where every command prints them. */
public final class FindingsPrinter {
  private FindingsPrinter() {}

  /**
   * How findings are printed: for machines always all, for people all, accepted ones too, only if
   * they want that.
   */
  public record Form(FindingsFormat format, boolean all) {

    /** As JSON, or else as text. */
    public Form(boolean json, boolean all) {
      this(json ? FindingsFormat.JSON : FindingsFormat.TEXT, all);
    }

    /** Where everything but findings is printed: standard output, unless they fill that. */
    public PrintWriter words(CommandLine line) {
      return format.isDocument() ? line.getErr() : line.getOut();
    }
  }

  /**
   * Prints findings: to standard error, or as a document to standard output.
   *
   * @param names whose names stand in no log
   */
  public static void findings(
      List<Diagnostic> findings, Form form, CommandLine line, NamesOption names) {
    PrintWriter to = form.format().isDocument() ? line.getOut() : line.getErr();
    Printer printer = form.format().printer();
    if (form.format() == FindingsFormat.TEXT) {
      Shortlist list = form.all() ? Shortlist.all(findings) : Shortlist.of(open(findings));
      to.print(printer.print(list.findings().stream().map(names.masking(line)).toList()));
      list.remainder().forEach(more -> to.println(more + ": --all prints them too"));
    } else {
      to.print(printer.print(findings.stream().map(names.masking(line)).toList()));
    }
    to.flush();
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
