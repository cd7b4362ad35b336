package dossier.parse.field;

import dossier.parse.schema.FieldForm;
import dossier.text.Located;
import java.util.Optional;

/** Reads one value of a field, and knows what it takes. */
@FunctionalInterface
public interface FieldReader<T> {
  /** The value; empty if the text is none, which the reader has complained of. */
  Optional<T> read(Located<String> text);

  /** What it reads. */
  default FieldForm form() {
    return FieldForm.Plain.TEXT;
  }

  /** A reader of a form. */
  static <T> FieldReader<T> of(FieldForm form, FieldReader<T> reader) {
    return new FieldReader<>() {
      @Override
      public Optional<T> read(Located<String> text) {
        return reader.read(text);
      }

      @Override
      public FieldForm form() {
        return form;
      }
    };
  }
}
