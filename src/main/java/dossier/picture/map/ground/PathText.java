package dossier.picture.map.ground;

import java.util.List;

/** Writes lines as a path whose numbers are halves of a dot. */
final class PathText {
  private static final int PARTS_OF_A_DOT = 2;

  private final StringBuilder path = new StringBuilder();

  /** Rings, but for those that are hardly seen at such a tolerance. */
  static String rings(List<double[]> rings, double tolerance) {
    PathText text = new PathText();
    double least = Math.max(1, 2 * tolerance);
    rings.stream()
        .filter(ring -> size(ring, 0) > least || size(ring, 1) > least)
        .forEach(text::ring);
    return text.path.toString();
  }

  static String lines(List<double[]> lines) {
    PathText text = new PathText();
    lines.forEach(text::line);
    return text.path.toString();
  }

  private void ring(double[] ring) {
    line(ring);
    path.append('z');
  }

  private static double size(double[] ring, int axis) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int i = axis; i < ring.length; i += 2) {
      least = Math.min(least, ring[i]);
      most = Math.max(most, ring[i]);
    }
    return most - least;
  }

  private void line(double[] line) {
    long x = 0;
    long y = 0;
    for (int i = 0; i < line.length; i += 2) {
      long nextX = Math.round(line[i] * PARTS_OF_A_DOT);
      long nextY = Math.round(line[i + 1] * PARTS_OF_A_DOT);
      if (i == 0) {
        path.append('M').append(nextX).append(' ').append(nextY).append('l');
      } else if (nextX != x || nextY != y) {
        step(nextX - x, nextY - y);
      }
      x = nextX;
      y = nextY;
    }
  }

  private void step(long dx, long dy) {
    boolean first = path.charAt(path.length() - 1) == 'l';
    path.append(dx < 0 || first ? "" : " ").append(dx).append(dy < 0 ? "" : " ").append(dy);
  }
}
