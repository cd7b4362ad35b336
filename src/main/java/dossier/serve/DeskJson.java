package dossier.serve;

import dossier.pipeline.PreviewedSite.Written;
import dossier.report.JsonPrinter;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the preview's script in the browser is told. */
final class DeskJson {
  private static final JsonFactory JSON = new JsonFactory();

  private DeskJson() {}

  /** How it stands, without what is wrong. */
  static String brief(Standing standing) {
    return object(json -> brief(standing, json));
  }

  private static void brief(Standing standing, JsonGenerator json) {
    json.writeNumberProperty("number", standing.number());
    json.writeNumberProperty("errors", standing.errors());
    json.writeNumberProperty("findings", standing.open());
    standing.saved().ifPresent(page -> json.writeStringProperty("saved", "/" + page));
  }

  /**
   * How it stands, with what is wrong.
   *
   * @param root the folder that paths of findings begin in
   */
  static String whole(Standing standing, Editor editor, String root) {
    return object(
        json -> {
          brief(standing, json);
          json.writeStringProperty("editor", editor.pattern());
          json.writeStringProperty("root", root);
          json.writeName("all");
          json.writeRawValue(new JsonPrinter().print(standing.findings()));
        });
  }

  /** Where a page was written. */
  static String written(Written written) {
    return object(
        json -> {
          json.writeStringProperty("file", written.file());
          json.writeObjectPropertyStart("lines");
          written.lines().forEach(json::writeNumberProperty);
          json.writeEndObject();
        });
  }

  private static String object(Consumer<JsonGenerator> writer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      writer.accept(json);
      json.writeEndObject();
    }
    return out.toString();
  }
}
