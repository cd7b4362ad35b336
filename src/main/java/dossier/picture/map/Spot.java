package dossier.picture.map;

import dossier.picture.map.world.Compass;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place on a map.
 *
 * @param number what it is called where there is no room for its name
 * @param href where it leads; empty for the place whose own map this is
 * @param metres how exactly it is known: the radius of a circle; empty if that is not stated
 * @param exactness the same in words
 */
public record Spot(
    int number,
    String name,
    Optional<String> href,
    Compass at,
    OptionalInt metres,
    String exactness) {

  double kilometres() {
    return metres.orElse(0) / 1000.0;
  }

  boolean isHere() {
    return href.isEmpty();
  }
}
