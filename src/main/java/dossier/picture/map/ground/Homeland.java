package dossier.picture.map.ground;

import dossier.picture.map.world.Compass;
import dossier.picture.map.world.LandRing;
import dossier.picture.map.world.Part;
import dossier.picture.map.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds on which piece of land something lies. */
public final class Homeland {
  /** A coast is drawn more simply than it is: what is so near lies on it. */
  private static final double NEAR = 30 / Compass.RADIUS;

  private Homeland() {}

  /** The land under a point, or else the nearest if it is quite near. */
  public static Optional<Part> of(Compass point) {
    List<Part> near = World.parts().stream().filter(part -> part.meets(point, NEAR)).toList();
    Lambert projection = Lambert.about(point);
    return near.stream()
        .filter(part -> isUnder(part, projection))
        .findFirst()
        .or(() -> nearest(near, point));
  }

  private static Optional<Part> nearest(List<Part> near, Compass point) {
    record Far(Part part, double angle) {}
    return near.stream()
        .map(part -> new Far(part, far(part, point)))
        .filter(far -> far.angle() <= NEAR)
        .min(Comparator.comparingDouble(Far::angle))
        .map(Far::part);
  }

  private static double far(Part part, Compass point) {
    return part.rings().stream()
        .flatMap(ring -> ring.points().stream())
        .mapToDouble(point::angle)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /**
   * Whether a line to the left from the projection's middle leaves the land an odd number of times.
   */
  private static boolean isUnder(Part part, Lambert projection) {
    boolean inside = false;
    for (LandRing ring : part.rings()) {
      List<Compass> points = ring.points();
      for (int i = 0; i < points.size(); i++) {
        Compass from = points.get(i == 0 ? points.size() - 1 : i - 1);
        inside ^= crosses(projection, from, points.get(i));
      }
    }
    return inside;
  }

  private static boolean crosses(Lambert projection, Compass from, Compass to) {
    double y1 = projection.y(from);
    double y2 = projection.y(to);
    if (y1 > 0 == y2 > 0) {
      return false;
    }
    double x1 = projection.x(from);
    return x1 + y1 / (y1 - y2) * (projection.x(to) - x1) < 0;
  }
}
