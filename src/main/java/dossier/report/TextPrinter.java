package dossier.report;

import dossier.text.Span;
import java.util.List;

/** Prints findings for people: place, code, message, the line itself with a mark under it, help. */
public final class TextPrinter implements Printer {
  private static final int LONGEST_LINE = 160;

  @Override
  public String print(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder();
    findings.forEach(finding -> print(finding, out));
    return out.toString();
  }

  private static void print(Diagnostic finding, StringBuilder out) {
    String kind = finding.rule().severity().word() + "[" + finding.rule().code() + "]";
    out.append(ControlPictures.shown(finding.span().toString()))
        .append(": ")
        .append(kind)
        .append(": ");
    out.append(ControlPictures.shown(finding.shownMessage())).append('\n');
    quote(finding.span(), out);
    for (Note note : finding.notes()) {
      out.append("   ")
          .append(ControlPictures.shown(note.span().toString()))
          .append(": ")
          .append(ControlPictures.shown(note.text()))
          .append('\n');
    }
    finding
        .shownHelp()
        .ifPresent(
            help -> out.append("   help: ").append(ControlPictures.shown(help)).append('\n'));
    finding.accepted().ifPresent(reason -> accepted(reason, out));
    out.append('\n');
  }

  private static void accepted(Accepted reason, StringBuilder out) {
    out.append("   accepted");
    reason.until().ifPresent(day -> out.append(" until ").append(day));
    out.append(": ").append(ControlPictures.shown(reason.why())).append('\n');
  }

  private static void quote(Span span, StringBuilder out) {
    String text = span.file().text();
    int lineStart = span.file().lineStart(span.line());
    int lineEnd = span.file().lineEnd(span.line());
    int start = span.start();
    int from = Math.max(lineStart, Math.min(start - LONGEST_LINE / 2, lineEnd - LONGEST_LINE));
    int to = Math.min(lineEnd, from + LONGEST_LINE);
    String window = text.substring(from, to);
    if (window.isBlank()) {
      return;
    }
    String number = String.valueOf(span.line());
    String gutter = " ".repeat(Math.max(0, 5 - number.length()));
    out.append(gutter).append(number).append(" | ").append(ControlPictures.shown(window));
    out.append("\n      | ").append(blank(text.substring(from, Math.min(start, to))));
    int end = Math.max(start + 1, Math.min(to, span.end()));
    out.append("^".repeat(end <= to ? text.codePointCount(start, end) : 1)).append('\n');
  }

  /**
   * As many spaces as the text has characters; a tab stays a tab, so that the mark stands right.
   */
  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\t' ? '\t' : ' '));
    return blank.toString();
  }
}
