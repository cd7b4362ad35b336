package dossier.intake.record;

import dossier.model.work.Name;
import java.util.List;

/** What a record gives for one field: words on one line, or names in their order. */
public sealed interface FieldValue {
  /** Words on one line, never empty, that front matter can hold. */
  record Words(String text) implements FieldValue {}

  /** Names, at least one. */
  record Names(List<Name> names) implements FieldValue {
    public Names {
      names = List.copyOf(names);
    }
  }
}
