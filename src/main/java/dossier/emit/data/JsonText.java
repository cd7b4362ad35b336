package dossier.emit.data;

import dossier.route.Download;
import dossier.site.Address;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON text (RFC 8259) while it is written. */
final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** What was written, without a line end behind it. */
  static String of(Consumer<JsonGenerator> writing) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      writing.accept(json);
    }
    return out.toString();
  }

  /** A file that is one JSON text. */
  static byte[] file(Consumer<JsonGenerator> writing) {
    return (of(writing) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** What a file of the data is called in the folder in which all of them lie. */
  static String name(Address file) {
    return file.from(Download.CRATE.address());
  }

  /** A node that stands elsewhere in JSON-LD 1.1. */
  static void reference(JsonGenerator json, String name, String id) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("@id", id);
    json.writeEndObject();
  }
}
