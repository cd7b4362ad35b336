package dossier.picture.map;

/**
 * A ring of land, or of water within land, in the projection's degrees; it may reach beyond 180.
 * Does not change.
 */
final class Coast {
  private final double[] points;
  private final double west;
  private final double east;
  private final double south;
  private final double north;

  /** Of points, east and north by turns. */
  Coast(double[] points) {
    this.points = points;
    this.west = least(points, 0, 1);
    this.east = -least(points, 0, -1);
    this.south = least(points, 1, 1);
    this.north = -least(points, 1, -1);
  }

  private static double least(double[] points, int from, int sign) {
    double least = Double.MAX_VALUE;
    for (int i = from; i < points.length; i += 2) {
      least = Math.min(least, sign * points[i]);
    }
    return least;
  }

  /** The same with fewer points, nowhere further away than so many degrees. */
  Coast simpler(double tolerance) {
    return new Coast(Thin.of(points, tolerance));
  }

  boolean isLargerThan(double degrees) {
    return east - west > degrees && north - south > degrees;
  }

  /** Whether any of it may be seen in a window that is turned by so many degrees. */
  boolean meets(Window window, int turn) {
    return east + turn >= window.west()
        && west + turn <= window.east()
        && north >= window.south()
        && south <= window.north();
  }

  /** The ring on a window's drawing, turned by so many degrees. */
  double[] on(Window window, int turn) {
    double[] drawn = new double[points.length];
    for (int i = 0; i < points.length; i += 2) {
      drawn[i] = window.x(points[i] + turn);
      drawn[i + 1] = window.y(points[i + 1]);
    }
    return drawn;
  }
}
