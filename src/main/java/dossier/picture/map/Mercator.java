package dossier.picture.map;

/** Mercator's projection of a sphere, in degrees of longitude. The same on every machine. */
final class Mercator {
  private static final double LIMIT = 84;
  private static final double KILOMETRES_A_DEGREE = 111.2;

  private Mercator() {}

  /** How far north; beyond 84 degrees everything lies at 84. */
  static double north(double latitude) {
    double within = Math.max(-LIMIT, Math.min(LIMIT, latitude));
    double angle = StrictMath.toRadians(45 + within / 2);
    return StrictMath.toDegrees(StrictMath.log(StrictMath.tan(angle)));
  }

  static double latitude(double north) {
    return 2 * StrictMath.toDegrees(StrictMath.atan(StrictMath.exp(StrictMath.toRadians(north))))
        - 90;
  }

  /** How many degrees of the projection a distance takes at a latitude. */
  static double degrees(double kilometres, double latitude) {
    double within = Math.max(-LIMIT, Math.min(LIMIT, latitude));
    return kilometres / (KILOMETRES_A_DEGREE * StrictMath.cos(StrictMath.toRadians(within)));
  }
}
