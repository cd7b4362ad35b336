package dossier.picture.map.ground;

import java.util.Arrays;
import java.util.List;

/** Whose land lies where, in cells; for finding room for names. Filled once, by one thread. */
final class Raster {
  private static final int CELL = 5;
  private static final int SEA = -1;

  private final Window window;
  private final int[][] cells;

  Raster(Window window) {
    this.window = window;
    this.cells = new int[window.height() / CELL][window.width() / CELL];
    for (int[] row : cells) {
      Arrays.fill(row, SEA);
    }
  }

  /** Notes whose land is within rings. */
  void fill(List<double[]> rings, int owner) {
    double top = rings.stream().mapToDouble(ring -> least(ring, 1)).min().orElse(0);
    double bottom = -rings.stream().mapToDouble(ring -> least(ring, -1)).min().orElse(0);
    int first = Math.max(0, (int) (top / CELL) - 1);
    for (int row = first; row < cells.length && row * CELL <= bottom; row++) {
      fill(cells[row], crossings(rings, (row + .5) * CELL), owner);
    }
  }

  private static double least(double[] ring, int sign) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < ring.length; i += 2) {
      least = Math.min(least, sign * ring[i]);
    }
    return least;
  }

  /** Where a line across meets rings, from the left. */
  private static double[] crossings(List<double[]> rings, double y) {
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

  private static void fill(int[] row, double[] crossings, int owner) {
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      int from = Math.max(0, (int) Math.ceil(crossings[i] / CELL - .5));
      for (int c = from; c < row.length && (c + .5) * CELL <= crossings[i + 1]; c++) {
        row[c] = owner;
      }
    }
  }

  /**
   * How much of a box is an owner's, or the sea's, in percent; none if it reaches out of the map.
   */
  int percent(int owner, Box box) {
    if (!box.within(window)) {
      return 0;
    }
    int all = 0;
    int own = 0;
    for (int row = box.y() / CELL; row <= (box.y() + box.height() - 1) / CELL; row++) {
      for (int c = box.x() / CELL; c <= (box.x() + box.width() - 1) / CELL; c++) {
        if (row < cells.length && c < cells[row].length) {
          all++;
          own += cells[row][c] == owner ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0 : 100 * own / all;
  }

  int seaPercent(Box box) {
    return percent(SEA, box);
  }

  /**
   * The middle of an owner's cells, in dots, and how many they are; the third is zero without any.
   */
  int[] middle(int owner) {
    long x = 0;
    long y = 0;
    int count = 0;
    for (int row = 0; row < cells.length; row++) {
      for (int c = 0; c < cells[row].length; c++) {
        if (cells[row][c] == owner) {
          x += c;
          y += row;
          count++;
        }
      }
    }
    return count == 0
        ? new int[3]
        : new int[] {(int) (x / count) * CELL, (int) (y / count) * CELL, count};
  }
}
