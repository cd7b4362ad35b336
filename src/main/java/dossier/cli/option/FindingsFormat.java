package dossier.cli.option;

import dossier.report.GithubPrinter;
import dossier.report.JsonPrinter;
import dossier.report.JunitPrinter;
import dossier.report.Printer;
import dossier.report.TextPrinter;
import dossier.report.sarif.SarifPrinter;

/** How findings are printed. */
public enum FindingsFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB,
  JUNIT;

  /** What the option that chooses one says of itself. */
  public static final String CHOICE =
      "text, json, sarif (2.1.0), github (workflow commands) or junit (default: text). The last"
          + " three stand on standard output, and every other word on standard error.";

  /** Whether findings are all that stands on standard output. */
  public boolean isDocument() {
    return this != TEXT && this != JSON;
  }

  Printer printer() {
    return switch (this) {
      case TEXT -> new TextPrinter();
      case JSON -> new JsonPrinter();
      case SARIF -> new SarifPrinter(Version.number());
      case GITHUB -> new GithubPrinter();
      case JUNIT -> new JunitPrinter();
    };
  }
}
