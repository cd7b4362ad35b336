package dossier.picture.map;

import dossier.picture.map.ground.Box;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words beside a spot.
 *
 * @param box everything that leads to the place when it is touched: the words and the dot
 * @param x where the words are anchored
 * @param away whether a line has to lead from the spot to them
 */
record PlaceLabel(String words, Box box, int x, int y, String anchor, boolean away) {
  /** How far a dot reaches. */
  static final int DOT = 7;

  private static final List<int[]> AROUND =
      List.of(
          new int[] {2, -1},
          new int[] {2, 1},
          new int[] {-2, -1},
          new int[] {-2, 1},
          new int[] {1, -2},
          new int[] {1, 2},
          new int[] {-1, -2},
          new int[] {-1, 2});

  private static final int GAP = 12;
  private static final int SPARE = 4;

  /**
   * How names are drawn.
   *
   * @param size of the type
   */
  record Type(int size) {
    /** Large enough for a finger, on a screen that draws the map smaller too (WCAG 2.5.8). */
    int hit() {
      return 2 * size + 4;
    }

    int baseline() {
      return size / 3 + 1;
    }

    int width(String words) {
      return TextWidth.of(words, size) * 11 / 10;
    }

    /** Where words may stand around a spot, the best first. */
    Stream<PlaceLabel> around(int x, int y, String words) {
      int reach = GAP + width(words) + SPARE;
      int half = Math.max(width(words) / 2 + SPARE, hit() / 2);
      int tall = size + 2 * DOT + 10;
      return Stream.of(
          new PlaceLabel(
              words, beside(x - hit() / 2, y, reach), x + GAP, y + baseline(), "start", false),
          new PlaceLabel(words, beside(x - reach, y, reach), x - GAP, y + baseline(), "end", false),
          new PlaceLabel(
              words,
              new Box(x - half, y - tall + DOT + 2, 2 * half, tall),
              x,
              y - DOT - 5,
              "middle",
              false),
          new PlaceLabel(
              words,
              new Box(x - half, y - DOT - 2, 2 * half, tall),
              x,
              y + DOT + size,
              "middle",
              false));
    }

    private Box beside(int left, int y, int reach) {
      return new Box(left, y - hit() / 2, reach + hit() / 2, hit());
    }

    /** Where a short word may stand further away, the nearest first. */
    Stream<PlaceLabel> away(int x, int y, String words) {
      return IntStream.of(hit() + 4, 2 * hit() + 4)
          .boxed()
          .flatMap(
              far ->
                  AROUND.stream()
                      .map(step -> besides(x + far * step[0] / 2, y + far * step[1] / 2, words)));
    }

    private PlaceLabel besides(int x, int y, String words) {
      return new PlaceLabel(words, Box.around(x, y, hit() / 2), x, y + baseline(), "middle", true);
    }
  }
}
