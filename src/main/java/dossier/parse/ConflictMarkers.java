package dossier.parse;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what Git leaves in a file in which two versions meet. A line of equals signs alone is a
 * heading's, and one of bars a table's: they count between the two others.
 */
final class ConflictMarkers {
  private static final Pattern BEGINNING = Pattern.compile("<{7}(?: .*)?");
  private static final Pattern WITHIN = Pattern.compile("={7}|\\|{7}(?: .*)?");
  private static final Pattern END = Pattern.compile(">{7}(?: .*)?");

  private ConflictMarkers() {}

  /** One finding for each line. */
  static List<Diagnostic> in(TextFile file) {
    if (!file.text().contains("<<<<<<<") && !file.text().contains(">>>>>>>")) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    boolean open = false;
    int lines = file.line(file.text().length());
    for (int line = 1; line <= lines; line++) {
      String text = file.lineText(line);
      boolean begins = BEGINNING.matcher(text).matches();
      boolean ends = END.matcher(text).matches();
      if (begins || ends || (open && WITHIN.matcher(text).matches())) {
        int start = file.lineStart(line);
        found.add(complaint(file.span(start, start + text.length())));
      }
      open = begins || (open && !ends);
    }
    return found;
  }

  private static Diagnostic complaint(Span place) {
    return Diagnostic.of(Rule.CONFLICT_MARKER, place, "two versions of this file were not merged")
        .help("keep the words that are right, and take out the lines that Git has put in");
  }
}
