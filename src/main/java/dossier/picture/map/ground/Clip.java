package dossier.picture.map.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts rings and lines to what is seen, and a little around it. */
final class Clip {
  /** What is cut is cut so far outside that its edge is not seen. */
  static final int AROUND = 6;

  private final double[] in;
  private double[] out;
  private int size;

  private Clip(double[] in) {
    this.in = in;
    this.out = new double[in.length + 8];
  }

  /** What of a ring is seen (Sutherland and Hodgman); the edge is part of the result. */
  static double[] ring(double[] ring, Window window) {
    double[] left = new Clip(ring).cut(0, 1, -AROUND);
    double[] right = new Clip(left).cut(0, -1, -(window.width() + AROUND));
    double[] top = new Clip(right).cut(1, 1, -AROUND);
    return new Clip(top).cut(1, -1, -(window.height() + AROUND));
  }

  /** Keeps the points of which one coordinate, times the sign, is no less than a limit. */
  private double[] cut(int axis, int sign, double limit) {
    for (int i = 0; i < in.length; i += 2) {
      int before = i == 0 ? in.length - 2 : i - 2;
      double from = sign * in[before + axis] - limit;
      double to = sign * in[i + axis] - limit;
      if (from < 0 != to < 0) {
        double part = from / (from - to);
        add(between(before, i, part), between(before + 1, i + 1, part));
      }
      if (to >= 0) {
        add(in[i], in[i + 1]);
      }
    }
    return Arrays.copyOf(out, size);
  }

  private double between(int from, int to, double part) {
    return in[from] + part * (in[to] - in[from]);
  }

  private void add(double x, double y) {
    if (size == out.length) {
      out = Arrays.copyOf(out, 2 * size);
    }
    out[size++] = x;
    out[size++] = y;
  }

  /** What of a line is seen, whole stretches between its points. */
  static List<double[]> line(double[] line, Window window) {
    List<double[]> found = new ArrayList<>();
    int from = -1;
    for (int i = 0; i + 3 < line.length; i += 2) {
      if (isSeen(line, i, window)) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        found.add(Arrays.copyOfRange(line, from, i + 2));
        from = -1;
      }
    }
    if (from >= 0) {
      found.add(Arrays.copyOfRange(line, from, line.length));
    }
    return found;
  }

  private static boolean isSeen(double[] line, int at, Window window) {
    return Math.max(line[at], line[at + 2]) >= -AROUND
        && Math.min(line[at], line[at + 2]) <= window.width() + AROUND
        && Math.max(line[at + 1], line[at + 3]) >= -AROUND
        && Math.min(line[at + 1], line[at + 3]) <= window.height() + AROUND;
  }
}
