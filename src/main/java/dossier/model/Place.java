package dossier.model;

import dossier.prose.Prose;
import dossier.text.Reads;
import java.util.List;
import java.util.Optional;

/** A place. */
public record Place(
    Header header,
    String name,
    List<String> also,
    String description,
    Optional<Coordinates> coordinates,
    Optional<String> precision,
    Prose body)
    implements Entry {

  @Override
  public Prose body() {
    Reads.body(header.id());
    return body;
  }

  /** Degrees in WGS 84, north and east positive, with the digits that were written. */
  public record Coordinates(String latitude, String longitude) {}
}
