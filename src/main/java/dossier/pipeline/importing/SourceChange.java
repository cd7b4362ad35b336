package dossier.pipeline.importing;

import dossier.intake.record.FieldValue;
import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceField;
import dossier.model.value.EdtfDate;
import dossier.parse.SourceFields;
import dossier.parse.field.Edtf;
import dossier.pipeline.edit.EditedText;
import dossier.prose.line.Curls;
import dossier.site.WebAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a record changes of a source: the fields that it says otherwise, and no other. Pure. */
final class SourceChange {
  private SourceChange() {}

  /**
   * The source's text with the record's values; empty if it says the same already. A field that the
   * record does not know stays, and so does a key that was kept before.
   */
  static Optional<EditedText> of(ImportedSource record, SourceFields source) {
    Map<String, String> written = new LinkedHashMap<>();
    record
        .fields()
        .forEach(
            (field, value) -> {
              if (!says(source, field.word(), value)
                  && !knowsBetter(source, field, value, record)) {
                written.put(
                    field.word(),
                    YamlWords.field(field.word(), value, SourceStarter.outlets(record)));
              }
            });
    if (source.text("imported-from").isEmpty()) {
      written.put("imported-from", "imported-from: " + YamlWords.scalar(record.key()));
    }
    return written.isEmpty()
        ? Optional.empty()
        : Optional.of(new EditedText(source.file(), source.set(written)));
  }

  /**
   * A date within the record's is more exact, and what is known by the name of its publisher needs
   * no container of that name.
   */
  private static boolean knowsBetter(
      SourceFields source, SourceField field, FieldValue value, ImportedSource record) {
    if (!(value instanceof FieldValue.Words words)) {
      return false;
    }
    return switch (field) {
      case ISSUED -> source.text("issued").filter(date -> lies(date, words.text())).isPresent();
      case CONTAINER ->
          source.text("container").isEmpty()
              && record.words(SourceField.PUBLISHER).isEmpty()
              && source.text("publisher").equals(Optional.of(words.text()));
      default -> false;
    };
  }

  private static boolean lies(String date, String within) {
    Optional<EdtfDate> known = Edtf.read(date);
    Optional<EdtfDate> wide = Edtf.read(within);
    return known.isPresent()
        && wide.isPresent()
        && within.length() < date.length()
        && !known.get().earliest().isBefore(wide.get().earliest())
        && !known.get().latest().isAfter(wide.get().latest());
  }

  /** Another kind of quotation marks, or another way to write an address, says the same. */
  private static boolean says(SourceFields source, String field, FieldValue value) {
    if (value instanceof FieldValue.Names names) {
      return source.names(field).equals(CurlyNames.of(names.names()));
    }
    String words = ((FieldValue.Words) value).text();
    return source
        .text(field)
        .filter(
            text ->
                Curls.of(text).equals(Curls.of(words))
                    || (field.equals("url")
                        && WebAddress.of(text).map(WebAddress::text).equals(Optional.of(words))))
        .isPresent();
  }
}
