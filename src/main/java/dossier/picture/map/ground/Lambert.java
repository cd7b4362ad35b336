package dossier.picture.map.ground;

import dossier.picture.map.world.Compass;

/**
 * Lambert's azimuthal equal-area projection of a sphere with radius 1.
 *
 * @param centre where it is true
 * @param east and
 * @param north from there
 */
record Lambert(Compass centre, Compass east, Compass north) {
  private static final double ALMOST = 1e-9;

  static Lambert about(Compass c) {
    double across = Math.sqrt(c.x() * c.x() + c.y() * c.y());
    Compass east =
        across < ALMOST ? new Compass(0, 1, 0) : new Compass(-c.y() / across, c.x() / across, 0);
    Compass north =
        new Compass(-c.z() * east.y(), c.z() * east.x(), c.x() * east.y() - c.y() * east.x());
    return new Lambert(c, east, north);
  }

  /** How far to the right. */
  double x(Compass p) {
    return factor(p) * dot(p, east);
  }

  /** How far up. */
  double y(Compass p) {
    return factor(p) * dot(p, north);
  }

  private double factor(Compass p) {
    return Math.sqrt(2 / Math.max(ALMOST, 1 + dot(p, centre)));
  }

  private static double dot(Compass a, Compass b) {
    return a.x() * b.x() + a.y() * b.y() + a.z() * b.z();
  }

  /** What lies there; the other side of the world if that is beyond its edge. */
  Compass at(double x, double y) {
    double far = Math.sqrt(x * x + y * y);
    double angle = 2 * StrictMath.asin(Math.min(1, far / 2));
    double part = far < ALMOST ? 0 : StrictMath.sin(angle) / far;
    double straight = StrictMath.cos(angle);
    return new Compass(
        straight * centre.x() + part * (x * east.x() + y * north.x()),
        straight * centre.y() + part * (x * east.y() + y * north.y()),
        straight * centre.z() + part * (x * east.z() + y * north.z()));
  }
}
