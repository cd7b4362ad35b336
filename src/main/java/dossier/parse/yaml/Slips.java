package dossier.parse.yaml;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the slip that made front matter unreadable: YAML complains of it a line or more after the
 * place where it was made.
 */
public final class Slips {
  private static final Pattern TAB = Pattern.compile("^ *\\t");
  private static final Pattern WIDE_SPACE =
      Pattern.compile("^[\\s-]*[\\u00A0\\u2007\\u202F]|:[\\u00A0\\u2007\\u202F]");
  private static final Pattern AFTER_COLON =
      Pattern.compile("^\\s*(?:- +)?[a-z][a-z-]*:(?=[^\\s/])(?!.*: )");
  private static final Pattern AFTER_HYPHEN = Pattern.compile("^\\s*-(?=[a-z][a-z-]*: )");

  private Slips() {}

  /** The last slip on a line from an offset up to the place where YAML gave up. */
  static Optional<Diagnostic> before(TextFile file, int start, int end) {
    for (int line = file.line(end); line >= file.line(start); line--) {
      Optional<Diagnostic> slip = in(file, line);
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  /** A list whose first hyphen has no space after it: YAML takes the hyphen for part of a name. */
  public static Optional<Diagnostic> missingSpace(Yaml value) {
    return value instanceof Yaml.Mapping group && !group.fields().isEmpty()
        ? Optional.of(group.fields().get(0).key().span())
            .filter(key -> key.text().startsWith("-"))
            .map(key -> key.file().line(key.start()))
            .flatMap(line -> in(value.span().file(), line))
        : Optional.empty();
  }

  private static Optional<Diagnostic> in(TextFile file, int line) {
    return found(
            WIDE_SPACE,
            file,
            line,
            "a non-breaking space stands here, which YAML takes for a letter")
        .map(slip -> slip.help("use an ordinary space"))
        .or(
            () ->
                found(TAB, file, line, "a tab cannot stand here")
                    .map(slip -> slip.help("use spaces")))
        .or(
            () ->
                found(AFTER_COLON, file, line, "a space is missing after this colon")
                    .map(Slips::insert))
        .or(
            () ->
                found(AFTER_HYPHEN, file, line, "a space is missing after this hyphen")
                    .map(Slips::insert));
  }

  private static Diagnostic insert(Diagnostic slip) {
    String sign = slip.span().text();
    return slip.replaceWith(sign + " ").help("write '" + sign + " '");
  }

  private static Optional<Diagnostic> found(Pattern slip, TextFile file, int line, String message) {
    Matcher match = slip.matcher(file.lineText(line));
    if (!match.find()) {
      return Optional.empty();
    }
    int at = file.lineStart(line) + match.end();
    Span sign = file.span(at - 1, at);
    return Optional.of(Diagnostic.of(Rule.MALFORMED_YAML, sign, message));
  }
}
