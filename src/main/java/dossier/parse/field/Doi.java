package dossier.parse.field;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Digital Object Identifier (DOI Handbook, 2.2): the directory's indicator 10, a dot, the
 * registrant's number, which may have parts, a slash, and any printed characters.
 */
final class Doi {
  private static final Pattern NAME = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\\p{C}]+");
  private static final Pattern RESOLVED =
      Pattern.compile("(?i)(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)(?<name>.+)");

  private Doi() {}

  static Optional<String> read(Located<String> text, Complaints complaints) {
    if (NAME.matcher(text.value()).matches()) {
      return Optional.of(text.value());
    }
    Diagnostic none = Diagnostic.of(Rule.NO_DOI, text.span(), "'" + text.value() + "' is no DOI");
    Matcher resolved = RESOLVED.matcher(text.value());
    boolean within = resolved.matches() && NAME.matcher(resolved.group("name")).matches();
    complaints.add(
        within
            ? none.replaceWith(resolved.group("name"))
            : none.help("write it as it is printed, beginning with 10., such as 10.1000/182"));
    return Optional.empty();
  }
}
