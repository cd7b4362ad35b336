package dossier.picture.map.ground;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Leaves out the points of a line that nobody would miss (Douglas and Peucker). */
final class Thin {
  private final double[] ring;
  private final boolean[] kept;

  private Thin(double[] ring) {
    this.ring = ring;
    this.kept = new boolean[ring.length / 2];
  }

  /** A line that is nowhere further than so many dots from the given one. */
  static double[] of(double[] ring, double tolerance) {
    Thin thin = new Thin(ring);
    thin.keep(tolerance);
    return thin.result();
  }

  private void keep(double tolerance) {
    int last = kept.length - 1;
    kept[0] = true;
    kept[last] = true;
    Deque<int[]> todo = new ArrayDeque<>();
    todo.push(new int[] {0, last});
    while (!todo.isEmpty()) {
      int[] part = todo.pop();
      int far = furthest(part[0], part[1]);
      if (far > 0 && distance(far, part[0], part[1]) > tolerance) {
        kept[far] = true;
        todo.push(new int[] {part[0], far});
        todo.push(new int[] {far, part[1]});
      }
    }
  }

  private int furthest(int from, int to) {
    int far = 0;
    double most = -1;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(i, from, to);
      if (distance > most) {
        most = distance;
        far = i;
      }
    }
    return far;
  }

  private double distance(int point, int from, int to) {
    double dx = ring[2 * to] - ring[2 * from];
    double dy = ring[2 * to + 1] - ring[2 * from + 1];
    double x = ring[2 * point] - ring[2 * from];
    double y = ring[2 * point + 1] - ring[2 * from + 1];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
    return Math.sqrt(square(x - along * dx) + square(y - along * dy));
  }

  private static double square(double value) {
    return value * value;
  }

  private double[] result() {
    int size = 0;
    double[] result = new double[ring.length];
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        result[size++] = ring[2 * i];
        result[size++] = ring[2 * i + 1];
      }
    }
    return Arrays.copyOf(result, size);
  }
}
