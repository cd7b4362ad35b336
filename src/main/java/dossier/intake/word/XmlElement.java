package dossier.intake.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file. Names are without their prefix: those that are looked for are each of
 * one vocabulary only.
 *
 * @param text what stands in it and in none of its children
 */
record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {

  /** An attribute. */
  Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /** The first child of a name. */
  Optional<XmlElement> child(String wanted) {
    return children.stream().filter(child -> child.name().equals(wanted)).findFirst();
  }

  /** The attribute {@code val} of a child: where most values stand. */
  Optional<String> value(String wanted) {
    return child(wanted).flatMap(child -> child.attribute("val"));
  }

  /** Whether a child says yes, as it does if it says nothing. */
  boolean has(String wanted) {
    return child(wanted)
        .filter(child -> !child.attribute("val").orElse("1").matches("0|false|off|none"))
        .isPresent();
  }

  /** The element and all below it that are of a name, in the order of the file. */
  Stream<XmlElement> all(String wanted) {
    Stream<XmlElement> below = children.stream().flatMap(child -> child.all(wanted));
    return name.equals(wanted) ? Stream.concat(Stream.of(this), below) : below;
  }
}
