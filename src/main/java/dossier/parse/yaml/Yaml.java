package dossier.parse.yaml;

import dossier.text.Located;
import dossier.text.Span;
import java.util.List;

/** A value of the front matter and its place. */
public sealed interface Yaml {
  /** Its place; of a list or a group of fields from the first sign to the last. */
  Span span();

  /** What a person would call it. */
  String noun();

  /** Text, a number, a date: whatever it is, as it was written. */
  record Scalar(String text, Span span) implements Yaml {
    @Override
    public String noun() {
      return text.isEmpty() ? "nothing" : "text";
    }
  }

  /** Values in the order of the text. */
  record Sequence(List<Yaml> items, Span span) implements Yaml {
    @Override
    public String noun() {
      return "a list";
    }
  }

  /** Fields in the order of the text. */
  record Mapping(List<Field> fields, Span span) implements Yaml {
    @Override
    public String noun() {
      return "a group of fields";
    }
  }

  /** Something that may not stand there; it has been complained of. */
  record Refused(Span span) implements Yaml {
    @Override
    public String noun() {
      return "refused";
    }
  }

  /** A name and its value. */
  record Field(Located<String> key, Yaml value) {}
}
