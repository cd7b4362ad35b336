package dossier.audit.roll;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints a list for machines: one JSON array (RFC 8259), an object a line, each with all fields in
 * their order. What is not known is null, what there is none of an empty array.
 */
public final class RollJson {
  private static final JsonFactory JSON = new JsonFactory();

  private RollJson() {}

  /** The list as JSON, a line end behind it. */
  public static String print(Roll roll) {
    List<String> objects = roll.rows().stream().map(row -> object(roll.fields(), row)).toList();
    return objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n";
  }

  private static String object(List<String> fields, List<Cell> row) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      for (int i = 0; i < fields.size(); i++) {
        json.writeName(fields.get(i));
        value(json, row.get(i));
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Writes what stands in one field. */
  public static void value(JsonGenerator json, Cell cell) {
    if (cell instanceof Cell.Count count) {
      json.writeNumber(count.number());
    } else if (cell instanceof Cell.Figure figure) {
      json.writeNumber(figure.text());
    } else if (cell instanceof Cell.Flag flag) {
      json.writeBoolean(flag.yes());
    } else if (cell instanceof Cell.Several several) {
      json.writeStartArray();
      several.words().forEach(json::writeString);
      json.writeEndArray();
    } else if (cell.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(cell.text());
    }
  }
}
