package dossier.emit;

import dossier.site.Address;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A script that tells another one on which pages things stand that once stood on one. */
final class AnchorFile {
  private static final JsonFactory JSON = new JsonFactory();

  private AnchorFile() {}

  /** The pages as seen from the site's root, each with the ids that stand there. */
  static byte[] bytes(SortedMap<Address, List<String>> pages) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      pages.forEach((page, ids) -> write(page, ids, json));
      json.writeEndObject();
    }
    return ("dossierAnchors(" + out + ")\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Address page, List<String> ids, JsonGenerator json) {
    json.writeName(page.fromRoot());
    json.writeStartArray();
    ids.forEach(json::writeString);
    json.writeEndArray();
  }
}
