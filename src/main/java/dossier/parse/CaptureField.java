package dossier.parse;

import dossier.report.Outcome;
import dossier.text.Hash;
import dossier.text.TextFile;

/** Writes the root of a private copy into the front matter of its source. Pure. */
public final class CaptureField {
  private static final String FIELD = "capture:";

  private CaptureField() {}

  /** The text of a source with the root in its front matter, everything else as it was. */
  public static Outcome<String> set(TextFile file, Hash root) {
    return FrontMatter.in(file).map(parts -> set(file, parts, FIELD + " " + root));
  }

  private static String set(TextFile file, FrontMatter parts, String field) {
    String text = file.text();
    for (int line = file.line(parts.start()); file.lineStart(line) < parts.end(); line++) {
      if (file.lineText(line).startsWith(FIELD)) {
        int start = file.lineStart(line);
        return text.substring(0, start)
            + field
            + text.substring(start + file.lineText(line).length());
      }
    }
    return text.substring(0, parts.end()) + field + lineEnd(file) + text.substring(parts.end());
  }

  /** The line end that the file uses. */
  private static String lineEnd(TextFile file) {
    int behind = file.lineText(1).length();
    return file.text().substring(behind, file.lineStart(2));
  }
}
