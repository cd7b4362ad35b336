package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a drawing is free yet: no two things that are to be read stand in one place. */
final class Room {
  private static final int STEP = 10;

  private final Window window;
  private final List<Box> taken;

  /**
   * A drawing on which something stands already.
   *
   * @param taken where
   */
  Room(Window window, List<Box> taken) {
    this.window = window;
    this.taken = new ArrayList<>(taken);
  }

  boolean isFree(Box box) {
    return box.within(window, 2) && taken.stream().noneMatch(box::meets);
  }

  void take(Box box) {
    taken.add(box);
  }

  /** Points all over the drawing, the nearest to one first. */
  Stream<int[]> around(int x, int y) {
    return IntStream.range(0, window.height() / STEP)
        .boxed()
        .flatMap(
            row ->
                IntStream.range(0, window.width() / STEP)
                    .mapToObj(column -> new int[] {column * STEP, row * STEP}))
        .sorted(Comparator.comparingInt(at -> square(at[0] - x) + square(at[1] - y)));
  }

  private static int square(int value) {
    return value * value;
  }
}
