package dossier.parse.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Prints fields as a JSON Schema (draft 2020-12), for programs that know YAML and not case files.
 * What is only known from other files, or needs more than one field, is left to {@code dossier
 * check}. A text may look like a number, a date or a truth value; a field that need not be there
 * may be empty. Pure.
 */
public final class JsonSchema {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String ID = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";

  private final JsonGenerator json;

  private JsonSchema(JsonGenerator json) {
    this.json = json;
  }

  /** The schema, with a line end behind it. */
  public static String print(String title, FieldForm.Group group) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(indented(), out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
      json.writeStringProperty("title", title);
      new JsonSchema(json).group(group);
      json.writeEndObject();
    }
    return out + "\n";
  }

  private static ObjectWriteContext indented() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return new ObjectWriteContext.Base() {
      @Override
      public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
        return printer;
      }
    };
  }

  private void group(FieldForm.Group group) {
    json.writeStringProperty("type", "object");
    json.writeBooleanProperty("additionalProperties", false);
    List<String> required =
        group.fields().stream().filter(SchemaField::required).map(SchemaField::name).toList();
    if (!required.isEmpty()) {
      strings("required", required);
    }
    json.writeObjectPropertyStart("properties");
    for (SchemaField field : group.fields()) {
      json.writeObjectPropertyStart(field.name());
      json.writeStringProperty("description", field.explanation());
      if (field.required()) {
        form(field.form());
      } else {
        orEmpty(field.form());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void orEmpty(FieldForm form) {
    json.writeArrayPropertyStart("anyOf");
    json.writeStartObject();
    form(form);
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringProperty("type", "null");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void form(FieldForm form) {
    if (form instanceof FieldForm.Group group) {
      group(group);
    } else if (form instanceof FieldForm.Items items) {
      json.writeStringProperty("type", "array");
      json.writeObjectPropertyStart("items");
      form(items.item());
      json.writeEndObject();
    } else if (form instanceof FieldForm.TextOrGroup either) {
      anyOf(either.text(), either.group());
    } else if (form instanceof FieldForm.Words list) {
      words(list);
    } else if (form instanceof FieldForm.Ids ids) {
      ids(ids);
    } else if (form instanceof FieldForm.Whole number) {
      json.writeStringProperty("type", "integer");
      json.writeNumberProperty("minimum", number.smallest());
    } else if (form instanceof FieldForm.Degrees degrees) {
      json.writeStringProperty("type", "number");
      json.writeNumberProperty("minimum", -degrees.limit());
      json.writeNumberProperty("maximum", degrees.limit());
    } else if (form instanceof FieldForm.Plain plain) {
      plain(plain);
    }
  }

  private void anyOf(FieldForm... forms) {
    json.writeArrayPropertyStart("anyOf");
    for (FieldForm form : forms) {
      json.writeStartObject();
      form(form);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Each word with its meaning, which editors show beside it. */
  private void words(FieldForm.Words list) {
    json.writeArrayPropertyStart("anyOf");
    list.words().forEach(this::word);
    if (!list.closed()) {
      json.writeStartObject();
      json.writeStringProperty("type", "string");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void word(FieldForm.Word word) {
    json.writeStartObject();
    json.writeStringProperty("const", word.word());
    word.meaning().ifPresent(meaning -> json.writeStringProperty("description", meaning));
    json.writeEndObject();
  }

  private void ids(FieldForm.Ids ids) {
    if (ids.others().isEmpty()) {
      id();
      return;
    }
    json.writeArrayPropertyStart("anyOf");
    ids.others().forEach(this::word);
    json.writeStartObject();
    json.writeStringProperty("type", "string");
    json.writeStringProperty("pattern", ID.replace("$", "\\??$"));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void id() {
    strings("type", List.of("string", "integer"));
    json.writeStringProperty("pattern", ID);
  }

  private void plain(FieldForm.Plain form) {
    switch (form) {
      case FLAG -> json.writeStringProperty("type", "boolean");
      case TEXT -> strings("type", List.of("string", "number", "boolean"));
      case WHEN -> strings("type", List.of("string", "integer"));
      case OWN_ID, CLAIM -> id();
      default -> {
        json.writeStringProperty("type", "string");
        pattern(form).ifPresent(pattern -> json.writeStringProperty("pattern", pattern));
      }
    }
  }

  private static Optional<String> pattern(FieldForm.Plain form) {
    return switch (form) {
      case DATE -> Optional.of("^\\d{4}-\\d\\d-\\d\\d$");
      case ADDRESS -> Optional.of("^https?://");
      case DOI -> Optional.of("^10\\.");
      case SENTENCE_KEY -> Optional.of("^s[0-9a-f]{12}$");
      case CAPTURE -> Optional.of("^[0-9a-f]{64}$");
      default -> Optional.empty();
    };
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
