package dossier.audit.roll;

import dossier.graph.Dossier;
import dossier.model.Place;
import dossier.text.Id;
import java.util.List;

/**
 * A place.
 *
 * @param mentionedBy the entries that refer to it, by id
 */
public record PlaceRow(Place place, List<Id> mentionedBy) {
  static final List<Column<PlaceRow>> COLUMNS =
      List.of(
          Column.shown("id", row -> Cell.of(row.place.id().value())),
          Column.shown("name", row -> Cell.of(row.place.name())),
          Column.more("also", row -> Cell.of(row.place.also())),
          Column.more("latitude", row -> Cell.of(row.place.coordinates().map(it -> it.latitude()))),
          Column.more(
              "longitude", row -> Cell.of(row.place.coordinates().map(it -> it.longitude()))),
          Column.shown("precision", row -> Cell.of(row.place.precision())),
          Column.shown("description", row -> Cell.of(row.place.description())),
          Column.shown("mentioned-by", row -> Cell.of(row.mentionedBy)),
          Column.more("file", row -> Cell.of(Whose.file(row.place))));

  static List<PlaceRow> all(Dossier dossier) {
    return dossier.entries().places().stream()
        .map(place -> new PlaceRow(place, Whose.referring(place, dossier)))
        .toList();
  }
}
