package dossier.picture.map;

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
  /** Large enough for a finger, on a phone that draws the map somewhat smaller too (WCAG 2.5.8). */
  static final int HIT = 30;

  /** How far a dot reaches. */
  static final int DOT = 5;

  private static final int FAR = 34;
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

  private static final int GAP = 10;
  static final int BASELINE = 5;
  private static final int LINE = 18;

  /** Where words may stand around a spot, the best first; in a large circle they stand within. */
  static Stream<PlaceLabel> around(int x, int y, int radius, String words) {
    int width = TextWidth.of(words);
    boolean large = radius > HIT / 2;
    int gap = large ? GAP : Math.max(GAP, radius + DOT);
    List<PlaceLabel> beside =
        List.of(
            right(x, y, gap, words),
            left(x, y, gap, words),
            above(x, y, width, words),
            below(x, y, width, words));
    return large
        ? Stream.concat(Stream.of(within(x, y, width, words)), beside.stream())
        : beside.stream();
  }

  private static PlaceLabel within(int x, int y, int width, String words) {
    int half = Math.max(width / 2 + 4, HIT / 2);
    return new PlaceLabel(
        words, new Box(x - half, y - HIT / 2, 2 * half, HIT), x, y + BASELINE, "middle", false);
  }

  private static PlaceLabel right(int x, int y, int gap, String words) {
    Box box = new Box(x - HIT / 2, y - HIT / 2, HIT / 2 + gap + TextWidth.of(words) + 4, HIT);
    return new PlaceLabel(words, box, x + gap, y + BASELINE, "start", false);
  }

  private static PlaceLabel left(int x, int y, int gap, String words) {
    int reach = gap + TextWidth.of(words) + 4;
    Box box = new Box(x - reach, y - HIT / 2, HIT / 2 + reach, HIT);
    return new PlaceLabel(words, box, x - gap, y + BASELINE, "end", false);
  }

  private static PlaceLabel above(int x, int y, int width, String words) {
    int half = Math.max(width / 2 + 4, HIT / 2);
    Box box = new Box(x - half, y - DOT - LINE - 4, 2 * half, LINE + 2 * DOT + 6);
    return new PlaceLabel(words, box, x, y - DOT - 6, "middle", false);
  }

  private static PlaceLabel below(int x, int y, int width, String words) {
    int half = Math.max(width / 2 + 4, HIT / 2);
    Box box = new Box(x - half, y - DOT - 2, 2 * half, LINE + 2 * DOT + 6);
    return new PlaceLabel(words, box, x, y + DOT + LINE - 3, "middle", false);
  }

  /** Where a short word may stand further away, the nearest first. */
  static Stream<PlaceLabel> away(int x, int y, String words) {
    return IntStream.of(FAR, 2 * FAR - 4)
        .boxed()
        .flatMap(
            far ->
                AROUND.stream()
                    .map(step -> besides(x + far * step[0] / 2, y + far * step[1] / 2, words)));
  }

  private static PlaceLabel besides(int x, int y, String words) {
    return new PlaceLabel(words, Box.around(x, y, HIT / 2), x, y + BASELINE, "middle", true);
  }
}
