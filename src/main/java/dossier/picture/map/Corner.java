package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Window;
import java.util.List;
import java.util.Optional;

/** A corner of a drawing. */
enum Corner {
  LOWER_LEFT,
  LOWER_RIGHT,
  UPPER_LEFT,
  UPPER_RIGHT;

  /** What stands in it. */
  Box box(Window window, int width, int height) {
    boolean left = this == LOWER_LEFT || this == UPPER_LEFT;
    boolean low = this == LOWER_LEFT || this == LOWER_RIGHT;
    return new Box(
        left ? 0 : window.width() - width, low ? window.height() - height : 0, width, height);
  }

  /** The first of some corners in which something hides no dot. */
  static Optional<Box> free(
      Window window, int width, int height, List<Box> dots, List<Corner> corners) {
    return corners.stream()
        .map(corner -> corner.box(window, width, height))
        .filter(box -> dots.stream().noneMatch(box::meets))
        .findFirst();
  }
}
