package dossier.guard;

import dossier.report.Accepted;
import dossier.report.Diagnostic;
import dossier.report.Fix;
import dossier.report.Note;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;

/**
 * Takes protected names out of findings, so that they can stand in a log. Places stay as they are:
 * what is masked is as long as it was.
 */
public final class Mask {
  private static final char BLOCK = '█';

  private final Guard guard;

  /** Takes out these names. */
  public Mask(ProtectedNames names) {
    this.guard = new Guard(names);
  }

  /** The finding without names: in its path, its line, its message and all that belongs to it. */
  public Diagnostic over(Diagnostic finding) {
    List<Note> notes =
        finding.notes().stream()
            .map(note -> new Note(over(note.span()), over(note.text())))
            .toList();
    Optional<Fix> fix = finding.fix().map(f -> new Fix(over(f.span()), over(f.replacement())));
    return new Diagnostic(
        finding.rule(),
        over(finding.span()),
        over(finding.message()),
        notes,
        finding.help().map(this::over),
        fix,
        finding.accepted().map(it -> new Accepted(over(it.why()), it.until())));
  }

  /** A text without names; wholly masked where a name stands in it in a form that does not show. */
  public String over(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (Sighting seen : guard.plainIn(text)) {
      blocks(masked, seen.start(), seen.end());
    }
    if (guard.isIn(masked.toString())) {
      blocks(masked, 0, masked.length());
    }
    return masked.toString();
  }

  /** The same place, in a file of which the line that is shown is masked. */
  private Span over(Span span) {
    TextFile file = span.file();
    int start = file.lineStart(span.line());
    String line = file.lineText(span.line());
    String text = file.text();
    String rest = text.substring(start + line.length());
    return new TextFile(over(file.path()), text.substring(0, start) + over(line) + rest)
        .span(span.start(), span.end());
  }

  private static void blocks(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, BLOCK);
    }
  }
}
