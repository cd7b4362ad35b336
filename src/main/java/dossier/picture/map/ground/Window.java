package dossier.picture.map.ground;

import dossier.picture.map.world.Compass;
import java.util.List;

/**
 * The part of the world that a drawing shows.
 *
 * @param scale dots for a radius of the world
 */
public record Window(Lambert projection, double scale, int width, int height) {
  /** Beyond this angle nobody knows a coast again. */
  private static final double FURTHEST = StrictMath.toRadians(130);

  /** What lies around a point. */
  public static Window about(Compass centre, double kilometresAcross, int width, int height) {
    return new Window(
        Lambert.about(centre), width * Compass.RADIUS / kilometresAcross, width, height);
  }

  /** The same middle, and more around it. */
  public Window wider(double factor) {
    return new Window(projection, scale / factor, width, height);
  }

  /** What lies in its middle. */
  public Compass centre() {
    return projection.centre();
  }

  /** How many kilometres it is from side to side. */
  public double kilometres() {
    return width * Compass.RADIUS / scale;
  }

  /** The radius of a circle around all that is seen, as an angle. */
  public double radius() {
    double corner = StrictMath.hypot(width, height) / 2 / scale;
    return Math.min(FURTHEST, 2 * StrictMath.asin(Math.min(1, corner / 2)));
  }

  double exactX(Compass point) {
    return width / 2.0 + scale * projection.x(point);
  }

  double exactY(Compass point) {
    return height / 2.0 - scale * projection.y(point);
  }

  /** How far from the left a point lies, in dots. */
  public int x(Compass point) {
    return (int) Math.round(exactX(point));
  }

  /** How far from the top a point lies, in dots. */
  public int y(Compass point) {
    return (int) Math.round(exactY(point));
  }

  /** What lies at a dot. */
  public Compass at(double x, double y) {
    return projection.at((x - width / 2.0) / scale, (height / 2.0 - y) / scale);
  }

  /** Whether a point lies well within, so that its dot is whole. */
  public boolean shows(Compass point, int edge) {
    return point.angle(centre()) < FURTHEST && Box.around(x(point), y(point), edge).within(this);
  }

  /** How many dots a distance takes. */
  public double dots(double kilometres) {
    return kilometres / Compass.RADIUS * scale;
  }

  /** Its corners, clockwise. */
  public List<Compass> corners() {
    return List.of(at(0, 0), at(width, 0), at(width, height), at(0, height));
  }
}
