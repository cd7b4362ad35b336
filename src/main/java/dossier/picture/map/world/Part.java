package dossier.picture.map.world;

import java.util.List;

/**
 * Land in one piece that belongs to one country: an island, or all of it that hangs together.
 *
 * @param rings around it, and around what of others lies within
 * @param middle the middle of a circle around it
 * @param reach that circle's radius, as an angle
 */
public record Part(Country country, List<LandRing> rings, Compass middle, double reach) {

  static Part of(Country country, List<LandRing> rings) {
    List<Compass> points = rings.get(0).points();
    Compass middle = Compass.middle(points);
    double reach = points.stream().mapToDouble(middle::angle).max().orElse(0);
    return new Part(country, List.copyOf(rings), middle, reach);
  }

  /** Whether any of it may lie within a circle. */
  public boolean meets(Compass centre, double radius) {
    return middle.angle(centre) <= reach + radius;
  }
}
