package dossier.picture.map;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place on a map.
 *
 * @param number what it is called where there is no room for its name
 * @param href where it leads; empty for the place whose own map this is
 * @param metres how exactly it is known: the radius of a circle; empty if that is not stated
 */
public record Spot(
    int number,
    String name,
    Optional<String> href,
    double latitude,
    double longitude,
    OptionalInt metres) {

  double kilometres() {
    return metres.orElse(0) / 1000.0;
  }
}
