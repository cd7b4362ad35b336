package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Format;
import dossier.picture.map.ground.Window;
import dossier.site.Html;
import dossier.words.Words;
import java.util.List;
import java.util.Map;

/**
 * How long a round number of kilometres is in the middle of a map.
 *
 * @param box where it stands
 */
record ScaleBar(int kilometres, int length, Box box) {
  private static final int[] ROUND = {5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
  private static final int EDGE = 14;

  /** In the lower right corner, or in another one if a place lies there. */
  static ScaleBar of(Window window, Format format, List<Box> dots) {
    int longest = format.width() / 6;
    for (int kilometres : ROUND) {
      int length = (int) Math.round(window.dots(kilometres));
      if (length <= longest) {
        return new ScaleBar(kilometres, length, box(longest, format, window, dots));
      }
    }
    return new ScaleBar(1, longest, box(longest, format, window, dots));
  }

  private static Box box(int longest, Format format, Window window, List<Box> dots) {
    int width = Math.max(longest, 5 * format.text()) + 2 * EDGE;
    return Corner.free(
            window,
            width,
            2 * format.text() + EDGE,
            dots,
            List.of(Corner.LOWER_RIGHT, Corner.UPPER_RIGHT))
        .orElseGet(() -> Corner.UPPER_LEFT.box(window, width, 2 * format.text() + EDGE));
  }

  String svg(Words words) {
    int x = box.x() + EDGE;
    int y = box.y() + box.height() - EDGE;
    return "<path class=\"bar\" d=\"M%s %sv6h%sv-6\"/><text class=\"scale\" x=\"%s\" y=\"%s\">%s</text>"
        .formatted(x, y - 6, length, x, y - 10, length(words));
  }

  private String length(Words words) {
    return Html.escape(words.of("map.kilometres", Map.of("count", kilometres)));
  }
}
