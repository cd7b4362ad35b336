package dossier.picture.map.world;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a place lies, for those who don't see the map: how far from the nearest city that readers
 * may know.
 *
 * @param kilometres roughly
 * @param way the key of the direction from there
 */
public record Whereabouts(String city, int kilometres, String way) {
  private static final List<String> WAYS =
      List.of(
          "way.north",
          "way.north-east",
          "way.east",
          "way.south-east",
          "way.south",
          "way.south-west",
          "way.west",
          "way.north-west");

  private static final double FURTHEST = 600;
  private static final double CAPITAL_IS_BETTER = 60;

  /** Of a place; empty if there is no city near it, or if it is that city. */
  public static Optional<Whereabouts> of(Compass place, String name) {
    return City.all().stream()
        .min(Comparator.comparingDouble(city -> far(city, place)))
        .filter(city -> city.at().kilometres(place) <= FURTHEST && !city.name().equals(name))
        .map(city -> from(city, place));
  }

  /** Readers rather know a capital than a city that is a little nearer. */
  private static double far(City city, Compass place) {
    return city.at().kilometres(place) - (city.capital() ? CAPITAL_IS_BETTER : 0);
  }

  private static Whereabouts from(City city, Compass place) {
    double exact = city.at().kilometres(place);
    int step = exact < 100 ? 5 : exact < 300 ? 10 : 50;
    int rounded = Math.max(step, (int) Math.round(exact / step) * step);
    return new Whereabouts(city.name(), rounded, WAYS.get(way(city.at(), place)));
  }

  private static int way(Compass from, Compass to) {
    double north = to.latitude() - from.latitude();
    double turn = to.longitude() - from.longitude();
    double east = turn - 360 * Math.rint(turn / 360);
    double narrowing = StrictMath.cos(StrictMath.toRadians(from.latitude()));
    double angle = StrictMath.toDegrees(StrictMath.atan2(east * narrowing, north));
    return Math.floorMod((int) Math.round(angle / 45), WAYS.size());
  }
}
