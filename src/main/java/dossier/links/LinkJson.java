package dossier.links;

import dossier.evidence.Quoted;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints what became of addresses for machines: one JSON array (RFC 8259), an object a line. */
public final class LinkJson {
  private static final JsonFactory JSON = new JsonFactory();

  private LinkJson() {}

  /** The addresses as JSON, in the order in which they are given, a line end behind them. */
  public static String print(List<CheckedLink> links) {
    List<String> objects = links.stream().map(LinkJson::object).toList();
    return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  private static String object(CheckedLink checked) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("address", checked.link().address());
      json.writeStringProperty("state", checked.state().words());
      checked.answer().ifPresent(answer -> answer(json, answer));
      json.writeArrayPropertyStart("uses");
      checked.link().uses().forEach(use -> use(json, use));
      json.writeEndArray();
      if (checked.held().isPresent()) {
        quotations(json, checked, checked.held().get());
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void answer(JsonGenerator json, LinkAnswer answer) {
    json.writeStringProperty("asked", answer.day().toString());
    json.writeNumberProperty("status", answer.status());
    if (!answer.detail().isEmpty()) {
      json.writeStringProperty("detail", answer.detail());
    }
    json.writeArrayPropertyStart("steps");
    for (LinkAnswer.Step step : answer.steps()) {
      json.writeStartObject();
      json.writeStringProperty("address", step.address());
      json.writeNumberProperty("status", step.status());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void use(JsonGenerator json, LinkUse use) {
    json.writeStartObject();
    json.writeStringProperty("as", use.role().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("place", use.place());
    json.writeEndObject();
  }

  private static void quotations(JsonGenerator json, CheckedLink checked, int held) {
    json.writeObjectPropertyStart("quotations");
    json.writeNumberProperty("all", checked.link().quotations().size());
    json.writeNumberProperty("held", held);
    json.writeArrayPropertyStart("missing");
    for (Quoted quoted : checked.missing()) {
      json.writeStartObject();
      json.writeStringProperty("place", LinkTable.place(quoted));
      json.writeStringProperty("words", quoted.place().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
