package dossier.picture.map.ground;

import dossier.picture.map.world.Compass;
import java.util.List;

/**
 * The smallest upright rectangle around some points, as it is seen from its own middle.
 *
 * @param across and
 * @param up in radii of the world
 */
record Extent(Compass middle, double across, double up) {
  private static final int ROUNDS = 4;

  static Extent of(List<Compass> points) {
    Compass middle = Compass.middle(points);
    Extent extent = seen(points, middle);
    for (int i = 0; i < ROUNDS; i++) {
      extent = seen(points, extent.middle());
    }
    return extent;
  }

  private static Extent seen(List<Compass> points, Compass from) {
    Lambert projection = Lambert.about(from);
    double left = points.stream().mapToDouble(projection::x).min().orElse(0);
    double right = points.stream().mapToDouble(projection::x).max().orElse(0);
    double low = points.stream().mapToDouble(projection::y).min().orElse(0);
    double high = points.stream().mapToDouble(projection::y).max().orElse(0);
    return new Extent(
        projection.at((left + right) / 2, (low + high) / 2), right - left, high - low);
  }

  /**
   * How many kilometres a drawing has to show from side to side, to have room for it and a margin.
   */
  double kilometres(Format format, int margin) {
    double wide = across / (format.width() - 2.0 * margin);
    double tall = up / (format.height() - 2.0 * margin);
    return Math.max(wide, tall) * format.width() * Compass.RADIUS;
  }
}
