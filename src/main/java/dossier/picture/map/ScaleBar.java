package dossier.picture.map;

import dossier.site.Html;
import dossier.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long a round number of kilometres is in the middle of a map. */
record ScaleBar(int kilometres, int length) {
  private static final int[] ROUND = {
    5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1,
  };
  private static final int LONGEST = 110;
  private static final int EDGE = 12;
  private static final int WIDTH = LONGEST + 2 * EDGE;
  private static final int HEIGHT = 46;

  static ScaleBar of(Window window) {
    for (int kilometres : ROUND) {
      int length = (int) Math.round(window.dots(kilometres, window.middle()));
      if (length <= LONGEST) {
        return new ScaleBar(kilometres, length);
      }
    }
    return new ScaleBar(1, LONGEST);
  }

  /** In a corner where it hides no sea and no place; at the lower left if there is none. */
  static Box box(Window window, Land land, List<Box> dots) {
    Format format = window.format();
    List<Box> corners =
        Stream.of(format.height - HEIGHT, 0)
            .flatMap(y -> Stream.of(0, format.width - WIDTH).map(x -> new Box(x, y, WIDTH, HEIGHT)))
            .toList();
    return corners.stream()
        .filter(corner -> land.covers(corner) && dots.stream().noneMatch(corner::meets))
        .findFirst()
        .orElse(corners.get(0));
  }

  String svg(Box box, Words words) {
    int x = box.x() + EDGE;
    int y = box.y() + HEIGHT - EDGE;
    return "<path class=\"bar\" d=\"M%s %sv5h%sv-5\"/><text class=\"bar\" x=\"%s\" y=\"%s\">%s</text>"
        .formatted(x, y - 5, length, x, y - 10, length(words));
  }

  private String length(Words words) {
    return Html.escape(words.of("map.kilometres", Map.of("count", kilometres)));
  }
}
