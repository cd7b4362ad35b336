package dossier.parse;

import dossier.model.Header;
import dossier.model.Kind;
import dossier.parse.yaml.Yaml;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a case file that stands in the folder of another kind by the fields that only its own has.
 */
final class Misfiled {
  private static final Set<String> OF_SOURCES = Set.of("consulted", "derives-from");
  private static final Set<String> OF_STORIES = Set.of("case", "summary", "published");

  private Misfiled() {}

  /** The kind that the fields are of; empty if they could be of several. */
  static Optional<Kind> kind(Yaml.Mapping mapping) {
    Set<String> names =
        mapping.fields().stream().map(field -> field.key().value()).collect(Collectors.toSet());
    if (names.containsAll(OF_SOURCES)) {
      return Optional.of(Kind.SOURCE);
    }
    return names.containsAll(OF_STORIES) ? Optional.of(Kind.STORY) : Optional.empty();
  }

  static Diagnostic complaint(Header header, Kind meant) {
    String message =
        "this is the file of a %s, in the folder %s"
            .formatted(meant.noun(), header.kind().folder());
    return Diagnostic.of(Rule.MISPLACED_FILE, header.span(), message)
        .help("move it to " + meant.folder() + "/" + header.id() + ".md");
  }
}
