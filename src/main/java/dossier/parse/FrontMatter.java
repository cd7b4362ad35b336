package dossier.parse;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Span;
import dossier.text.TextFile;

/**
 * Where the parts of a case file stand: the YAML between two lines of {@code ---}, and the text
 * below.
 *
 * @param start where the YAML begins
 * @param end where it ends
 * @param body where the text below begins
 */
record FrontMatter(int start, int end, int body) {
  private static final String FENCE = "---";

  /** Finds the front matter; no value if there is none or it does not end. */
  static Outcome<FrontMatter> in(TextFile file) {
    if (!isFence(file, 1)) {
      return Outcome.failed(none(file));
    }
    int lines = file.line(file.text().length());
    for (int line = 2; line <= lines; line++) {
      if (isFence(file, line)) {
        int body = line < lines ? file.lineStart(line + 1) : file.text().length();
        return Outcome.of(new FrontMatter(file.lineStart(2), file.lineStart(line), body));
      }
    }
    Span opening = file.span(0, FENCE.length());
    return Outcome.failed(
        Diagnostic.of(
                Rule.UNCLOSED_FRONT_MATTER,
                opening,
                "the front matter that begins here does not end")
            .help("put a line of three hyphens after the last field"));
  }

  private static boolean isFence(TextFile file, int line) {
    return file.lineText(line).stripTrailing().equals(FENCE);
  }

  private static Diagnostic none(TextFile file) {
    return Diagnostic.of(
            Rule.NO_FRONT_MATTER, file.start(), "the file does not begin with front matter")
        .help(
            "begin it with a line of three hyphens, the fields, and a line of three hyphens again");
  }
}
