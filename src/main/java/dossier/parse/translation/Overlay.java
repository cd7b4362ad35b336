package dossier.parse.translation;

import dossier.parse.field.Complaints;
import dossier.parse.translation.Shape.Group;
import dossier.parse.translation.Shape.Groups;
import dossier.parse.translation.Shape.Rendering;
import dossier.parse.translation.Shape.WordList;
import dossier.parse.yaml.Yaml;
import dossier.parse.yaml.Yaml.Field;
import dossier.parse.yaml.Yaml.Mapping;
import dossier.parse.yaml.Yaml.Sequence;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays the words of a translation over its original. Used by one thread. */
final class Overlay {
  private final Complaints complaints;

  /**
   * @param complaints where everything goes that is no matter of words
   */
  Overlay(Complaints complaints) {
    this.complaints = complaints;
  }

  /** The original's fields, with the translation's words in the places of its own. */
  Mapping over(Mapping original, Mapping translation, Group shape) {
    Map<String, Field> fields = new LinkedHashMap<>();
    original.fields().forEach(field -> fields.put(field.key().value(), field));
    for (Field field : translation.fields()) {
      String name = field.key().value();
      Shape words = shape.fields().get(name);
      Field translated = fields.get(name);
      if (words == null) {
        complaints.add(notWords(field, shape));
      } else if (words instanceof Rendering) {
        fields.put(name, field);
      } else if (translated == null) {
        complaints.add(
            Diagnostic.of(
                    Rule.NOT_TRANSLATABLE, field.key().span(), "the original has no '" + name + "'")
                .help("delete it, or write it in the original first"));
      } else {
        Yaml value = over(name, translated.value(), field.value(), words);
        fields.put(name, new Field(field.key(), value));
      }
    }
    return new Mapping(List.copyOf(fields.values()), translation.span());
  }

  private Yaml over(String name, Yaml original, Yaml translation, Shape shape) {
    if (shape instanceof WordList) {
      return as(Sequence.class, translation)
          .filter(list -> isAsLong(name, original, list))
          .<Yaml>map(list -> list)
          .orElse(shape(original, translation));
    } else if (shape instanceof Group group && original instanceof Mapping there) {
      return as(Mapping.class, translation)
          .<Yaml>map(fields -> over(there, fields, group))
          .orElse(translation);
    } else if (shape instanceof Groups groups && original instanceof Sequence there) {
      return as(Sequence.class, translation)
          .<Yaml>map(list -> over(name, there, list, groups))
          .orElse(translation);
    }
    return translation;
  }

  /**
   * What is no list is left to the decoder, which says so; a list of another length is not used.
   */
  private static Yaml shape(Yaml original, Yaml translation) {
    return translation instanceof Sequence ? original : translation;
  }

  private Yaml over(String name, Sequence original, Sequence translation, Groups groups) {
    if (groups.key().isEmpty() && !isAsLong(name, original, translation)) {
      return original;
    }
    List<Yaml> items = new ArrayList<>(original.items());
    Optional<NamedGroups> named =
        groups.key().map(key -> new NamedGroups(name, key, original, complaints));
    for (int i = 0; i < translation.items().size(); i++) {
      if (translation.items().get(i) instanceof Mapping fields) {
        int at = named.isPresent() ? named.get().place(fields) : i;
        if (at >= 0 && items.get(at) instanceof Mapping there) {
          items.set(at, over(there, without(fields, groups.key()), groups.each()));
        }
      }
    }
    return new Sequence(List.copyOf(items), translation.span());
  }

  private boolean isAsLong(String name, Yaml original, Sequence translation) {
    int expected = original instanceof Sequence list ? list.items().size() : 1;
    int found = translation.items().size();
    if (found != expected) {
      String message = "'%s' has %s here, and %s in the original".formatted(name, found, expected);
      complaints.add(Rule.NOT_TRANSLATABLE, translation.span(), message);
    }
    return found == expected;
  }

  private static Diagnostic notWords(Field field, Group shape) {
    String message =
        "'" + field.key().value() + "' is the original's, and the same in every language";
    return Diagnostic.of(Rule.NOT_TRANSLATABLE, field.key().span(), message)
        .help(
            "delete it; what is translated here is "
                + shape.fields().keySet().stream().sorted().collect(Collectors.joining(", ")));
  }

  private static Mapping without(Mapping group, Optional<String> key) {
    return new Mapping(
        group.fields().stream()
            .filter(field -> key.filter(field.key().value()::equals).isEmpty())
            .toList(),
        group.span());
  }

  private static <T extends Yaml> Optional<T> as(Class<T> sort, Yaml value) {
    return Optional.of(value).filter(sort::isInstance).map(sort::cast);
  }
}
