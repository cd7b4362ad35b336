package dossier.links;

import dossier.evidence.Quoted;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints what became of addresses for machines: one JSON array (RFC 8259), an object a line. */
public final class LinkJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final UnaryOperator<String> mask;

  private LinkJson(JsonGenerator json, UnaryOperator<String> mask) {
    this.json = json;
    this.mask = mask;
  }

  /**
   * The addresses as JSON, in the order in which they are given, a line end behind them.
   *
   * @param mask what takes out of each value what must not be printed
   */
  public static String print(List<CheckedLink> links, UnaryOperator<String> mask) {
    List<String> objects = links.stream().map(checked -> object(checked, mask)).toList();
    return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  private static String object(CheckedLink checked, UnaryOperator<String> mask) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new LinkJson(json, mask).object(checked);
    }
    return out.toString();
  }

  private void object(CheckedLink checked) {
    json.writeStartObject();
    words("address", checked.link().address());
    words("state", checked.state().words());
    checked.answer().ifPresent(this::answer);
    json.writeArrayPropertyStart("uses");
    checked.link().uses().forEach(this::use);
    json.writeEndArray();
    checked.held().ifPresent(held -> quotations(checked, held));
    json.writeEndObject();
  }

  private void words(String name, String value) {
    json.writeStringProperty(name, mask.apply(value));
  }

  private void answer(LinkAnswer answer) {
    json.writeStringProperty("asked", answer.day().toString());
    json.writeNumberProperty("status", answer.status());
    if (!answer.detail().isEmpty()) {
      words("detail", answer.detail());
    }
    json.writeArrayPropertyStart("steps");
    for (LinkAnswer.Step step : answer.steps()) {
      json.writeStartObject();
      words("address", step.address());
      json.writeNumberProperty("status", step.status());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void use(LinkUse use) {
    json.writeStartObject();
    json.writeStringProperty("as", use.role().name().toLowerCase(Locale.ROOT));
    words("place", use.place());
    json.writeEndObject();
  }

  private void quotations(CheckedLink checked, int held) {
    json.writeObjectPropertyStart("quotations");
    json.writeNumberProperty("all", checked.link().quotations().size());
    json.writeNumberProperty("held", held);
    json.writeArrayPropertyStart("missing");
    for (Quoted quoted : checked.missing()) {
      json.writeStartObject();
      words("place", LinkTable.place(quoted));
      words("words", quoted.place().text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
