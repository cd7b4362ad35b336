package dossier.picture.map;

import dossier.picture.map.ground.Box;
import dossier.picture.map.ground.Continent;
import dossier.picture.map.ground.Format;
import dossier.picture.map.ground.MapGround;
import dossier.picture.map.ground.Window;
import dossier.site.Html;
import dossier.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small map of a larger part of the world, without borders, with the frame of the map in whose
 * corner it stands.
 *
 * @param box where it stands, with a margin
 */
record Inset(Box box, MapGround ground, Optional<Continent> continent) {
  private static final int MARGIN = 10;
  private static final int LONGEST_WIDE = 3400;
  private static final int LONGEST_NARROW = 2400;

  /**
   * In a corner that hides no dot; empty if there is none, or if the map shows that much itself.
   */
  static Optional<Inset> of(Window frame, Format format, List<Box> dots) {
    int width = format == Format.WIDE ? 230 : 120;
    int height = format == Format.WIDE ? 176 : 104;
    Optional<Continent> continent = Continent.around(frame, width, height);
    Window all =
        continent
            .map(found -> found.window(width, height))
            .orElseGet(() -> Continent.elsewhere(frame, width, height));
    return frame.kilometres() * 3 / 2 > all.kilometres()
        ? Optional.empty()
        : Corner.free(
                frame,
                width + MARGIN,
                height + MARGIN,
                dots,
                List.of(Corner.LOWER_LEFT, Corner.UPPER_LEFT, Corner.UPPER_RIGHT))
            .map(box -> new Inset(box, MapGround.of(all, longest(format)), continent));
  }

  /**
   * Draws it.
   *
   * @param home what of a country is lighter than others; may be empty
   */
  String svg(Window frame, String home, Format format, Words words) {
    Window all = ground.window();
    int x = box.x() == 0 ? MARGIN : box.x();
    int y = box.y() == 0 ? MARGIN : box.y();
    return "<svg class=\"inset\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><rect class=\"sea\" width=\"100%%\" height=\"100%%\"/><path class=\"land\" transform=\"scale(.5)\" d=\"%s\"/><path class=\"home\" transform=\"scale(.5)\" d=\"%s\"/><path class=\"frame\" d=\"%s\"/>%s<rect class=\"edge\" width=\"100%%\" height=\"100%%\"/></svg>"
        .formatted(
            x,
            y,
            all.width(),
            all.height(),
            ground.land(),
            home,
            frame(frame),
            continent.map(found -> name(found, format, words)).orElse(""));
  }

  private static int longest(Format format) {
    return format == Format.WIDE ? LONGEST_WIDE : LONGEST_NARROW;
  }

  private String frame(Window frame) {
    Window all = ground.window();
    return frame.corners().stream()
        .map(corner -> all.x(corner) + " " + all.y(corner))
        .collect(Collectors.joining("L", "M", "z"));
  }

  private static String name(Continent continent, Format format, Words words) {
    return "<text class=\"city\" x=\"8\" y=\"%s\">%s</text>"
        .formatted(format.text() + 5, Html.escape(words.of(continent.key())));
  }
}
