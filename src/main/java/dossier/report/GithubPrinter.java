package dossier.report;

import dossier.text.Span;
import java.util.List;

/**
 * Prints findings as workflow commands of GitHub Actions, which shows them beside the lines of a
 * change. Of each severity there are no more than it shows of one step; one notice says how many
 * more there are. Accepted warnings are left out.
 */
public final class GithubPrinter implements Printer {
  /** So many annotations of one type GitHub shows of a step. */
  static final int MOST = 10;

  @Override
  public String print(List<Diagnostic> findings) {
    List<Diagnostic> open = findings.stream().filter(found -> !found.isAccepted()).toList();
    StringBuilder out = new StringBuilder();
    int left = 0;
    for (Severity severity : Severity.values()) {
      List<Diagnostic> some =
          open.stream().filter(found -> found.rule().severity() == severity).toList();
      some.stream().limit(MOST).forEach(finding -> out.append(command(finding)));
      left += Math.max(0, some.size() - MOST);
    }
    if (left > 0) {
      out.append("::notice title=dossier::")
          .append(left)
          .append(" more, which GitHub would not show: 'dossier check --all' prints them\n");
    }
    return out.toString();
  }

  private static String command(Diagnostic finding) {
    Rule rule = finding.rule();
    String title = rule.code() + ": " + rule.title();
    String message =
        finding.shownMessage() + finding.shownHelp().map(" | help: "::concat).orElse("");
    return "::%s %s,title=%s::%s\n"
        .formatted(
            rule.severity().word(), place(finding.span()), property(title), escaped(message));
  }

  /** A column of the end is understood only within one line. */
  private static String place(Span span) {
    int endLine = span.file().line(span.end());
    String start =
        "file=%s,line=%s,col=%s,endLine=%s"
            .formatted(property(span.file().path()), span.line(), span.column(), endLine);
    return endLine == span.line() ? start + ",endColumn=" + span.file().column(span.end()) : start;
  }

  /** What a command is not to take for its own signs. */
  private static String escaped(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return escaped(words).replace(":", "%3A").replace(",", "%2C");
  }
}
