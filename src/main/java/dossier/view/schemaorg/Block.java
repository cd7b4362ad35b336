package dossier.view.schemaorg;

import dossier.site.Html;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A block of JSON-LD 1.1 while it is written. What holds no value is left out. */
final class Block {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private Block(JsonGenerator json) {
    this.json = json;
  }

  /** The content of a script element, which nothing in it can close. */
  static Html of(Consumer<Block> nodes) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      json.writeArrayPropertyStart("@graph");
      nodes.accept(new Block(json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return new Html(inScript(out.toString()));
  }

  /** These characters stand in strings alone, where JSON lets them be written by their numbers. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003C")
        .replace(">", "\\u003E")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** A node that stands by itself or in a list. */
  void node(String type, Runnable properties) {
    json.writeStartObject();
    text("@type", type);
    properties.run();
    json.writeEndObject();
  }

  void node(String name, String type, Runnable properties) {
    json.writeName(name);
    node(type, properties);
  }

  void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(known -> text(name, known));
  }

  void yes(String name) {
    json.writeBooleanProperty(name, true);
  }

  <T> void list(String name, Collection<T> values, Consumer<T> each) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(each);
      json.writeEndArray();
    }
  }

  /** A node that is written elsewhere in the block. */
  void reference(String id) {
    json.writeStartObject();
    text("@id", id);
    json.writeEndObject();
  }

  void reference(String name, String id) {
    json.writeName(name);
    reference(id);
  }
}
