package dossier.picture.map;

import java.util.Arrays;

/** Cuts a ring to a rectangle (Sutherland and Hodgman). */
final class Clip {
  private final double[] in;
  private double[] out;
  private int size;

  private Clip(double[] in) {
    this.in = in;
    this.out = new double[in.length + 8];
  }

  /** What of a ring lies within so many dots of a drawing; its edge is part of the result. */
  static double[] of(double[] ring, Format format, int around) {
    double[] left = new Clip(ring).cut(0, 1, -around);
    double[] right = new Clip(left).cut(0, -1, -(format.width + around));
    double[] top = new Clip(right).cut(1, 1, -around);
    return new Clip(top).cut(1, -1, -(format.height + around));
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
}
