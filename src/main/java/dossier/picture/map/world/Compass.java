package dossier.picture.map.world;

import java.util.List;

/**
 * A point of the world as a direction from its middle. The same on every machine, up to which all
 * that is made of it is.
 */
public record Compass(double x, double y, double z) {
  /** How many kilometres the world's middle is below. */
  public static final double RADIUS = 6371;

  /** Of degrees, north and east. */
  public static Compass of(double latitude, double longitude) {
    double north = StrictMath.toRadians(latitude);
    double east = StrictMath.toRadians(longitude);
    double across = StrictMath.cos(north);
    return new Compass(
        across * StrictMath.cos(east), across * StrictMath.sin(east), StrictMath.sin(north));
  }

  /** The middle of some; the first of them if they lie all around. */
  public static Compass middle(List<Compass> all) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (Compass one : all) {
      x += one.x;
      y += one.y;
      z += one.z;
    }
    double length = Math.sqrt(x * x + y * y + z * z);
    return length < 1e-6 ? all.get(0) : new Compass(x / length, y / length, z / length);
  }

  /** How far north, in degrees. */
  public double latitude() {
    return StrictMath.toDegrees(StrictMath.asin(Math.max(-1, Math.min(1, z))));
  }

  /** How far east, in degrees. */
  public double longitude() {
    return StrictMath.toDegrees(StrictMath.atan2(y, x));
  }

  double dot(Compass other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** The angle to another one. */
  public double angle(Compass other) {
    double dx = x - other.x;
    double dy = y - other.y;
    double dz = z - other.z;
    double chord = Math.sqrt(dx * dx + dy * dy + dz * dz);
    return 2 * StrictMath.asin(Math.min(1, chord / 2));
  }

  /** How many kilometres it is to another one. */
  public double kilometres(Compass other) {
    return RADIUS * angle(other);
  }
}
