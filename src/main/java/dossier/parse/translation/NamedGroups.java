package dossier.parse.translation;

import dossier.parse.field.Complaints;
import dossier.parse.yaml.Yaml;
import dossier.parse.yaml.Yaml.Mapping;
import dossier.parse.yaml.Yaml.Scalar;
import dossier.parse.yaml.Yaml.Sequence;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The groups of a list of the original, each of which a translation names by one of its fields: a
 * claim by its id, a piece of evidence by its source. Of several with one name it means the first
 * that it has not named yet. Used once.
 */
final class NamedGroups {
  private final String list;
  private final String key;
  private final List<String> names;
  private final Complaints complaints;
  private final Map<String, Integer> named = new HashMap<>();

  /**
   * @param list what the list is called
   * @param key the field with the name
   */
  NamedGroups(String list, String key, Sequence original, Complaints complaints) {
    this.list = list;
    this.key = key;
    this.names =
        original.items().stream().map(item -> name(item).map(Scalar::text).orElse("")).toList();
    this.complaints = complaints;
  }

  /** Where in the original the group stands that one of the translation means; -1 if nowhere. */
  int place(Mapping group) {
    Optional<Scalar> given = name(group);
    if (given.isEmpty()) {
      String message = "an item of '" + list + "' has no '" + key + "' that says which it is";
      complaints.add(Rule.NOT_TRANSLATABLE, group.span(), message);
      return -1;
    }
    String name = given.get().text();
    int from = named.getOrDefault(name, -1) + 1;
    for (int at = from; at < names.size(); at++) {
      if (names.get(at).equals(name)) {
        named.put(name, at);
        return at;
      }
    }
    complaints.add(unknown(given.get()));
    return -1;
  }

  private Diagnostic unknown(Scalar given) {
    String message = "the original has no '" + given.text() + "' in '" + list + "'";
    return Diagnostic.of(Rule.NOT_TRANSLATABLE, given.span(), message)
        .perhaps(Nearest.to(given.text(), names))
        .orHelp("it has " + String.join(", ", new TreeSet<>(names)));
  }

  private Optional<Scalar> name(Yaml group) {
    return group instanceof Mapping fields
        ? fields.fields().stream()
            .filter(field -> field.key().value().equals(key))
            .map(Yaml.Field::value)
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast)
            .findFirst()
        : Optional.empty();
  }
}
