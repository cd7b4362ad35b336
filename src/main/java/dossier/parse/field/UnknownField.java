package dossier.parse.field;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Nearest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of a field that nobody asks for. */
final class UnknownField {
  /** What other programs call what case files have under a name of its own. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "tags", "topics",
          "keywords", "topics",
          "date", "published",
          "lastmod", "updated",
          "slug", "aliases",
          "description", "summary");

  private UnknownField() {}

  /** The name that it was meant as, if one is near; else all that there are. */
  static Diagnostic of(Located<String> key, Set<String> known) {
    Diagnostic unknown =
        Diagnostic.of(
            Rule.UNKNOWN_FIELD, key.span(), "there is no field '" + key.value() + "' here");
    return Optional.ofNullable(OTHER_NAMES.get(key.value()))
        .filter(known::contains)
        .or(() -> Nearest.to(key.value(), known))
        .map(unknown::replaceWith)
        .orElseGet(() -> unknown.help("the fields here are: " + String.join(", ", known)));
  }
}
