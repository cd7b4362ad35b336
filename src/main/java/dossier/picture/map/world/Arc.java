package dossier.picture.map.world;

import java.util.Arrays;
import java.util.Optional;

/** A stretch of coast or border between two points where others begin. Does not change. */
public final class Arc {
  private static final double PARTS_OF_A_DEGREE = 100;
  private static final int OFFSET = 63;
  private static final int MORE = 0x20;

  private final Optional<Dispute> dispute;
  private final double[] points;
  private final long first;
  private final long last;

  private Arc(Optional<Dispute> dispute, int[] degrees) {
    this.dispute = dispute;
    this.points = new double[degrees.length / 2 * 3];
    for (int i = 0; i < degrees.length / 2; i++) {
      Compass point =
          Compass.of(degrees[2 * i] / PARTS_OF_A_DEGREE, degrees[2 * i + 1] / PARTS_OF_A_DEGREE);
      points[3 * i] = point.x();
      points[3 * i + 1] = point.y();
      points[3 * i + 2] = point.z();
    }
    this.first = end(degrees[0], degrees[1]);
    this.last = end(degrees[degrees.length - 2], degrees[degrees.length - 1]);
  }

  /** One number for a point, whichever way around its longitude is written. */
  private static long end(int north, int east) {
    return north * 36_000L + Math.floorMod(east, 36_000);
  }

  /** As a line of the file of the world has it. */
  static Arc read(String line) {
    int colon = line.indexOf(':');
    boolean disputed = colon > 0 && line.substring(0, colon).matches("[a-z-]+");
    return new Arc(
        disputed ? Optional.of(Dispute.of(line.substring(0, colon))) : Optional.empty(),
        degrees(disputed ? line.substring(colon + 1) : line));
  }

  private static int[] degrees(String line) {
    int[] degrees = new int[line.length()];
    int size = 0;
    int at = 0;
    while (at < line.length()) {
      int bits = 0;
      int shift = 0;
      int part;
      do {
        part = line.charAt(at++) - OFFSET;
        bits |= (part & (MORE - 1)) << shift;
        shift += 5;
      } while (part >= MORE);
      int step = (bits & 1) == 1 ? ~(bits >> 1) : bits >> 1;
      degrees[size] = step + (size < 2 ? 0 : degrees[size - 2]);
      size++;
    }
    return Arrays.copyOf(degrees, size);
  }

  /** Whose line it is, if that is in dispute. */
  public Optional<Dispute> dispute() {
    return dispute;
  }

  /** How many points it has, its ends among them. */
  public int size() {
    return points.length / 3;
  }

  /** One of its points. */
  public Compass point(int index) {
    return new Compass(points[3 * index], points[3 * index + 1], points[3 * index + 2]);
  }

  /**
   * Where it begins, or where it ends if it is gone backwards; the same number is the same point.
   */
  long start(boolean backwards) {
    return backwards ? last : first;
  }
}
