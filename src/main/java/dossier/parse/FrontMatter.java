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
    String text = file.text();
    if (!isFence(text, 0)) {
      return Outcome.failed(none(file));
    }
    int yaml = nextLine(text, 0);
    for (int line = yaml; line < text.length(); line = nextLine(text, line)) {
      if (isFence(text, line)) {
        return Outcome.of(new FrontMatter(yaml, line, nextLine(text, line)));
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

  private static boolean isFence(String text, int line) {
    return text.startsWith(FENCE, line)
        && text.substring(line, lineEnd(text, line)).stripTrailing().equals(FENCE);
  }

  /** Where the line ends that begins at a place: most of a file need not be looked at. */
  private static int lineEnd(String text, int line) {
    int end = line;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int nextLine(String text, int line) {
    int end = lineEnd(text, line);
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }

  private static Diagnostic none(TextFile file) {
    return Diagnostic.of(
            Rule.NO_FRONT_MATTER, file.start(), "the file does not begin with front matter")
        .help(
            "begin it with a line of three hyphens, the fields, and a line of three hyphens again");
  }
}
