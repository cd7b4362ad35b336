package dossier.emit.data;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An entity of FollowTheMoney while it is put together. Used once, by one thread. */
final class FtmEntity {
  private final String id;
  private final FtmSchema schema;
  private final Map<String, List<String>> properties = new TreeMap<>();

  /**
   * Without any property.
   *
   * @param id unique in the file: letters, digits, dots and hyphens
   */
  FtmEntity(String id, FtmSchema schema) {
    this.id = id;
    this.schema = schema;
  }

  /**
   * Values in their order, each once; if there is none, the property is left out.
   *
   * @throws IllegalArgumentException if the schema does not allow the property
   */
  FtmEntity with(String property, Collection<String> values) {
    if (!schema.allows(property)) {
      throw new IllegalArgumentException(schema + " must not have " + property);
    }
    List<String> told = values.stream().filter(value -> !value.isBlank()).distinct().toList();
    if (!told.isEmpty()) {
      properties.put(property, told);
    }
    return this;
  }

  FtmEntity with(String property, String value) {
    return with(property, List.of(value));
  }

  FtmEntity with(String property, Optional<String> value) {
    return with(property, value.stream().toList());
  }

  String id() {
    return id;
  }

  /** As one line. */
  String line() {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("id", id);
          json.writeStringProperty("schema", schema.word());
          json.writeObjectPropertyStart("properties");
          properties.forEach(
              (property, values) -> {
                json.writeArrayPropertyStart(property);
                values.forEach(json::writeString);
                json.writeEndArray();
              });
          json.writeEndObject();
          json.writeEndObject();
        });
  }
}
