package dossier.picture.map;

import dossier.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names seas where there is water and room for it, and each but once. */
final class SeaNames {
  private static final int STEP = 8;
  private static final int HEIGHT = 18;
  private static final int EDGE = 6;

  private final Window window;
  private final Land land;
  private final Labels labels;
  private final Words words;

  /** A name in the middle of its box. */
  record Named(String name, Box box) {}

  SeaNames(Window window, Land land, Labels labels, Words words) {
    this.words = words;
    this.window = window;
    this.land = land;
    this.labels = labels;
  }

  List<Named> all() {
    List<Named> names = new ArrayList<>();
    for (Sea sea : Sea.ALL) {
      String name = words.of(sea.key());
      if (names.stream().noneMatch(named -> named.name().equals(name))) {
        place(sea, name).map(box -> new Named(name, box)).ifPresent(names::add);
      }
    }
    return names;
  }

  private Optional<Box> place(Sea sea, String name) {
    return IntStream.rangeClosed(-1, 2)
        .mapToObj(turn -> visible(sea, 360 * turn))
        .flatMap(water -> places(water, TextWidth.of(name)))
        .findFirst();
  }

  private Box visible(Sea sea, int turn) {
    int left = (int) Math.max(EDGE, window.x(sea.west() + turn));
    int top = (int) Math.max(EDGE, window.y(Mercator.north(sea.north())));
    double right = Math.min(window.format().width - EDGE, window.x(sea.east() + turn));
    double bottom = Math.min(window.format().height - EDGE, window.y(Mercator.north(sea.south())));
    return new Box(left, top, (int) right - left, (int) bottom - top);
  }

  /** Where there is room for a name in a stretch of water, the nearest to its middle first. */
  private Stream<Box> places(Box water, int width) {
    int spareX = water.width() - width;
    int spareY = water.height() - HEIGHT;
    return spareX < 0 || spareY < 0
        ? Stream.empty()
        : IntStream.rangeClosed(0, spareX / STEP)
            .boxed()
            .flatMap(
                column ->
                    IntStream.rangeClosed(0, spareY / STEP)
                        .mapToObj(
                            row ->
                                new Box(
                                    water.x() + column * STEP,
                                    water.y() + row * STEP,
                                    width,
                                    HEIGHT)))
            .sorted(Comparator.comparingInt(box -> fromTheMiddle(box, water)))
            .filter(box -> land.isSea(box) && labels.isFree(box));
  }

  private static int fromTheMiddle(Box box, Box water) {
    return Math.abs(2 * (box.x() - water.x()) + box.width() - water.width())
        + Math.abs(2 * (box.y() - water.y()) + box.height() - water.height());
  }
}
