package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Format;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The name of the place whose map it is, and in a second line how exactly it is known, at some
 * distance from its ring.
 *
 * @param box of both lines
 * @param x where they are anchored
 * @param anchor their ends that are turned to the ring
 * @param line from the ring to them: two points
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HereLabel(Box box, int x, String anchor, int[] line) {
  /** How far its ring reaches. */
  static final int RING = 9;

  private static final int GAP = 6;
  private static final int EDGE = 4;
  private static final List<int[]> WAYS =
      List.of(
          new int[] {-1, -1},
          new int[] {1, -1},
          new int[] {-1, 1},
          new int[] {1, 1},
          new int[] {-1, 0},
          new int[] {1, 0},
          new int[] {0, -1},
          new int[] {0, 1});

  static int size(Format format) {
    return format.text() * 8 / 5;
  }

  static int height(Format format, Spot spot) {
    return size(format) + (spot.exactness().isEmpty() ? 0 : format.text() + GAP) + GAP;
  }

  /** Where it may stand, the best first. */
  static Stream<HereLabel> around(int x, int y, Spot spot, Format format) {
    int width =
        Math.max(
            TextWidth.of(spot.name(), size(format)) * 11 / 10,
            TextWidth.of(spot.exactness(), format.text()));
    int height = height(format, spot);
    return IntStream.of(2, 4, 7)
        .boxed()
        .flatMap(
            far ->
                WAYS.stream()
                    .map(way -> at(x, y, way, far, new Box(0, 0, width, height)))
                    .map(label -> label.kept(format)));
  }

  private static HereLabel at(int x, int y, int[] way, int far, Box size) {
    int dx = way[0] * (far * 12 + RING);
    int dy = way[1] * (far * 8 + RING / 2);
    int left = way[0] == 0 ? x - size.width() / 2 : way[0] < 0 ? x + dx - size.width() : x + dx;
    int top =
        way[1] == 0 ? y - size.height() / 2 : way[1] < 0 ? y + dy - size.height() : y + dy - GAP;
    int[] line = {
      x + way[0] * RING, y + way[1] * RING * 2 / 3, x + dx - way[0] * GAP, y + dy - way[1] * GAP
    };
    String anchor = way[0] == 0 ? "middle" : way[0] < 0 ? "end" : "start";
    return new HereLabel(new Box(left, top, size.width(), size.height()), x + dx, anchor, line);
  }

  /** What stands above or below its ring may be moved sideways so that all of it is seen. */
  private HereLabel kept(Format format) {
    int right = Math.max(0, EDGE - box.x());
    int left = Math.max(0, box.x() + box.width() - format.width() + EDGE);
    return !anchor.equals("middle")
        ? this
        : new HereLabel(
            new Box(box.x() + right - left, box.y(), box.width(), box.height()),
            x + right - left,
            anchor,
            line);
  }
}
