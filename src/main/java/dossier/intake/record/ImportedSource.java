package dossier.intake.record;

import dossier.text.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record says of a source.
 *
 * @param place where the record stands in its file
 * @param entry what its file calls it, and {@code --entry} names
 * @param key by which the record is found again: its key in its file, or the address of its DOI, or
 *     its address; of a record that has none of them a hash of its title and date
 * @param fields what is known, in the order of the fields
 * @param assumed what is taken for a new source because the format suggests it, and changes none
 * @param notKept what else the record holds, each by its name there and if need be with a reason
 * @param copy the page itself, if the file holds it
 */
public record ImportedSource(
    Span place,
    String entry,
    String key,
    Map<SourceField, FieldValue> fields,
    Map<SourceField, FieldValue> assumed,
    List<String> notKept,
    Optional<PageCopy> copy) {

  public ImportedSource {
    fields = ordered(fields);
    assumed = ordered(assumed);
    notKept = List.copyOf(notKept);
  }

  private static Map<SourceField, FieldValue> ordered(Map<SourceField, FieldValue> fields) {
    EnumMap<SourceField, FieldValue> ordered = new EnumMap<>(SourceField.class);
    ordered.putAll(fields);
    return Collections.unmodifiableMap(ordered);
  }

  /** The words of a field, if it is known. */
  public Optional<String> words(SourceField field) {
    return Optional.ofNullable(fields.get(field))
        .filter(FieldValue.Words.class::isInstance)
        .map(value -> ((FieldValue.Words) value).text());
  }

  /** The same record with the page itself. */
  public ImportedSource with(PageCopy page) {
    return new ImportedSource(place, entry, key, fields, assumed, notKept, Optional.of(page));
  }
}
