package dossier.parse;

import dossier.model.Place;
import dossier.model.Place.Coordinates;
import dossier.text.Located;
import java.util.Optional;

/** Decodes a place. */
final class PlaceDecoder implements Decoder {

  @Override
  public Place decode(CaseFile file) {
    Fields fields = file.fields();
    return new Place(
        file.header(),
        fields.requiredWords("name"),
        fields.wordList("also"),
        fields.requiredWords("description"),
        coordinates(fields, file.read()),
        fields.words("precision"),
        file.body());
  }

  private static Optional<Coordinates> coordinates(Fields fields, Read read) {
    Optional<Located<String>> latitude = fields.value("latitude", read.degrees(90));
    Optional<Located<String>> longitude = fields.value("longitude", read.degrees(180));
    fields.together("latitude", "longitude");
    return latitude.flatMap(
        north -> longitude.map(east -> new Coordinates(north.value(), east.value())));
  }
}
