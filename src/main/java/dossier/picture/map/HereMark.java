package dossier.picture.map;

import dossier.picture.map.ground.Format;
import dossier.site.Html;
import java.util.Optional;

/** Draws the place whose map it is: a ring and a point, and its name if there is room for it. */
record HereMark(Spot spot, int x, int y, Optional<HereLabel> label) {
  private static final int POINT = 4;
  private static final int GAP = 4;

  String svg(Format format) {
    return "<g class=\"here\">%s<circle class=\"ring\" cx=\"%s\" cy=\"%s\" r=\"%s\"/><circle class=\"point\" cx=\"%s\" cy=\"%s\" r=\"%s\"/></g>"
        .formatted(
            label.map(found -> words(found, format)).orElse(""), x, y, HereLabel.RING, x, y, POINT);
  }

  private String words(HereLabel found, Format format) {
    int[] line = found.line();
    int base = found.box().y() + HereLabel.size(format);
    String second =
        spot.exactness().isEmpty()
            ? ""
            : text("exactness", base + format.text() + GAP, spot.exactness(), found);
    return "<path class=\"lead\" d=\"M%s %sL%s %s\"/>%s%s"
        .formatted(
            line[0], line[1], line[2], line[3], text("name", base, spot.name(), found), second);
  }

  private static String text(String style, int y, String words, HereLabel found) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
        .formatted(style, found.x(), y, found.anchor(), Html.escape(words));
  }
}
