package dossier.picture.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The land that is seen in a window, as rings in dots, and as a raster for looking things up. */
final class Land {
  private static final int CELL = 5;
  private static final int AROUND = 4;
  private static final int LONGEST_PATH = 8_000;

  /** Three corners, the first of them twice. */
  private static final int LEAST_NUMBERS = 8;

  private static final double FIRST_TOLERANCE = .4;

  /** A path's numbers are halves of a dot. */
  static final int PARTS_OF_A_DOT = 2;

  private final Format format;
  private final List<double[]> rings = new ArrayList<>();
  private final boolean[][] cells;

  /** All that is seen. */
  static Land in(Window window) {
    return new Land(window, Coastlines.ALL);
  }

  /** Roughly what is seen: enough to measure it by. */
  static Land roughlyIn(Window window) {
    return new Land(window, Coastlines.COARSE);
  }

  private Land(Window window, List<Coast> coasts) {
    this.format = window.format();
    for (Coast coast : coasts) {
      for (int turn = -360; turn <= 720; turn += 360) {
        if (coast.meets(window, turn)) {
          rings.add(Clip.of(coast.on(window, turn), format, AROUND));
        }
      }
    }
    rings.removeIf(ring -> ring.length < 6);
    cells = new boolean[format.height / CELL][format.width / CELL];
    for (int row = 0; row < cells.length; row++) {
      fill(cells[row], crossings((row + .5) * CELL));
    }
  }

  /** Where a line across meets the coasts, from the left. */
  private double[] crossings(double y) {
    double[] found = new double[8];
    int size = 0;
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        int before = i == 0 ? ring.length - 2 : i - 2;
        if (ring[before + 1] < y != ring[i + 1] < y) {
          double part = (y - ring[before + 1]) / (ring[i + 1] - ring[before + 1]);
          found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
          found[size++] = ring[before] + part * (ring[i] - ring[before]);
        }
      }
    }
    double[] crossings = Arrays.copyOf(found, size);
    Arrays.sort(crossings);
    return crossings;
  }

  private static void fill(boolean[] row, double[] crossings) {
    int passed = 0;
    for (int column = 0; column < row.length; column++) {
      while (passed < crossings.length && crossings[passed] < (column + .5) * CELL) {
        passed++;
      }
      row[column] = passed % 2 == 1;
    }
  }

  /** How much of what is seen is land, in percent. */
  int percent() {
    int land = 0;
    for (boolean[] row : cells) {
      for (boolean cell : row) {
        land += cell ? 1 : 0;
      }
    }
    return 100 * land / (cells.length * cells[0].length);
  }

  /** Whether no land lies under a box; what reaches out of the drawing is not known to be sea. */
  boolean isSea(Box box) {
    return box.within(format) && isAll(false, box);
  }

  /** Whether there is nothing but land under a box. */
  boolean covers(Box box) {
    return box.within(format) && isAll(true, box);
  }

  private boolean isAll(boolean land, Box box) {
    for (int row = box.y() / CELL; row <= (box.y() + box.height()) / CELL; row++) {
      for (int column = box.x() / CELL; column <= (box.x() + box.width()) / CELL; column++) {
        if (row < cells.length && column < cells[row].length && cells[row][column] != land) {
          return false;
        }
      }
    }
    return true;
  }

  /** As a path: fine where that is short, and coarser until it is not long. */
  String path() {
    double tolerance = FIRST_TOLERANCE;
    String path = path(tolerance);
    while (path.length() > LONGEST_PATH) {
      tolerance *= 1.5;
      path = path(tolerance);
    }
    return path;
  }

  private String path(double tolerance) {
    StringBuilder path = new StringBuilder();
    for (double[] ring : rings) {
      double[] thin = Thin.of(ring, tolerance);
      if (thin.length >= LEAST_NUMBERS) {
        line(path, thin);
      }
    }
    return path.toString();
  }

  private static void line(StringBuilder path, double[] ring) {
    long x = 0;
    long y = 0;
    for (int i = 0; i < ring.length; i += 2) {
      long nextX = Math.round(ring[i] * PARTS_OF_A_DOT);
      long nextY = Math.round(ring[i + 1] * PARTS_OF_A_DOT);
      String dy = (nextY < y ? "" : " ") + (nextY - y);
      if (i == 0) {
        path.append('M').append(nextX).append(' ').append(nextY).append('l');
      } else if (nextX != x || nextY != y) {
        path.append(nextX < x || path.charAt(path.length() - 1) == 'l' ? "" : " ")
            .append(nextX - x)
            .append(dy);
      }
      x = nextX;
      y = nextY;
    }
    path.append('z');
  }
}
