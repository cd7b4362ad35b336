package dossier.parse;

import dossier.model.Place;
import dossier.model.Place.Coordinates;
import dossier.model.value.Precision;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.schema.FieldForm;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Nearest;
import java.util.Optional;

/** Decodes a place. */
final class PlaceDecoder implements EntryDecoder {
  private static final FieldForm PRECISIONS = FieldForm.Words.open(Precision.words());

  @Override
  public Place decode(CaseFile file) {
    Fields fields = file.fields();
    return new Place(
        file.header(),
        fields.requiredWords("name"),
        fields.wordList("also"),
        fields.requiredWords("description"),
        coordinates(fields, file.read()),
        precision(fields),
        file.body());
  }

  /** Other words are printed as they are; what looks like a slip in a known one is a slip. */
  private static Optional<String> precision(Fields fields) {
    Optional<Located<String>> word = fields.text("precision", PRECISIONS);
    word.filter(written -> Precision.of(written.value()).isEmpty())
        .flatMap(
            written ->
                Nearest.to(written.value(), Precision.words())
                    .map(near -> unknown(written).replaceWith(near)))
        .ifPresent(fields.complaints()::add);
    return fields.words("precision");
  }

  private static Diagnostic unknown(Located<String> word) {
    return Diagnostic.of(
        Rule.UNKNOWN_WORD, word.span(), "'" + word.value() + "' is not on the list");
  }

  private static Optional<Coordinates> coordinates(Fields fields, ValueReader read) {
    Optional<Located<String>> latitude = fields.value("latitude", read.degrees(90));
    Optional<Located<String>> longitude = fields.value("longitude", read.degrees(180));
    fields.together("latitude", "longitude");
    return latitude.flatMap(
        north -> longitude.map(east -> new Coordinates(north.value(), east.value())));
  }
}
