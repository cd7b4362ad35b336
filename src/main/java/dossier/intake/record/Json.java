package dossier.intake.record;

import dossier.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON (RFC 8259). What is null is left out, and numbers are text as written. */
public sealed interface Json {
  /**
   * An object.
   *
   * @param fields by name, in the order of the text
   */
  record Group(Map<String, Json> fields, Span place) implements Json {

    /** A field that is text, a number or a truth value. */
    public Optional<String> text(String name) {
      return fields.get(name) instanceof Text found ? Optional.of(found.text()) : Optional.empty();
    }

    /** A field that is an object. */
    public Optional<Group> group(String name) {
      return fields.get(name) instanceof Group found ? Optional.of(found) : Optional.empty();
    }

    /** The values of a field: of an array each, of anything else itself, of a missing one none. */
    public List<Json> all(String name) {
      Json found = fields.get(name);
      return found == null ? List.of() : found.items();
    }
  }

  /** An array. */
  record Items(List<Json> values) implements Json {
    @Override
    public List<Json> items() {
      return values;
    }
  }

  /** Text, a number or a truth value. */
  record Text(String text) implements Json {}

  /** The values of an array, or this value alone. */
  default List<Json> items() {
    return List.of(this);
  }

  /** The objects among the values. */
  default List<Group> groups() {
    return items().stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
  }
}
