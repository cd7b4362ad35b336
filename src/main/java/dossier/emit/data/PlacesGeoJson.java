package dossier.emit.data;

import dossier.audit.roll.Cell;
import dossier.audit.roll.Roll;
import dossier.audit.roll.RollJson;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * The places of the table whose coordinates are known, as GeoJSON (RFC 7946): each a point with the
 * digits that were written, and what the table says of it.
 */
final class PlacesGeoJson {
  private static final String KEY = "id";
  private static final String NORTH = "latitude";
  private static final String EAST = "longitude";

  private final Roll places;
  private final JsonGenerator json;

  private PlacesGeoJson(Roll places, JsonGenerator json) {
    this.places = places;
    this.json = json;
  }

  static byte[] bytes(Roll places) {
    return JsonText.file(json -> new PlacesGeoJson(places, json).collection());
  }

  private void collection() {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
    places.rows().stream().filter(row -> !cell(row, NORTH).isEmpty()).forEach(this::feature);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void feature(List<Cell> place) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty(KEY, cell(place, KEY).text());
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    RollJson.value(json, cell(place, EAST));
    RollJson.value(json, cell(place, NORTH));
    json.writeEndArray();
    json.writeEndObject();
    properties(place);
    json.writeEndObject();
  }

  private void properties(List<Cell> place) {
    json.writeObjectPropertyStart("properties");
    places.fields().stream()
        .filter(field -> !Set.of(KEY, NORTH, EAST).contains(field))
        .forEach(
            field -> {
              json.writeName(field);
              RollJson.value(json, cell(place, field));
            });
    json.writeEndObject();
  }

  private Cell cell(List<Cell> place, String field) {
    return place.get(places.fields().indexOf(field));
  }
}
