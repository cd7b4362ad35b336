package dossier.picture;

import dossier.picture.Diagram.Arrow;
import dossier.picture.Diagram.Box;
import dossier.site.Html;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a diagram: from left to right for wide pages, downwards for narrow ones. Words are broken
 * to fit their boxes in any common type. Whoever shows it says the same in words beside it. Used
 * once, by one thread.
 */
public final class Drawing {
  private static final int BOX = 172;
  private static final int LINE = 17;
  private static final int PADDING = 10;
  private static final int GAP_ALONG = 44;
  private static final int GAP_ACROSS = 14;
  private static final int GAP_BETWEEN = 30;
  private static final int CHARACTERS_OF_A_TITLE = 17;
  private static final int CHARACTERS = 20;
  private static final int EDGE = 4;

  private final boolean wide;
  private final Svg.Called called;
  private final Map<String, Place> places = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private int width;

  private record Place(int x, int y, int height) {}

  private Drawing(boolean wide, Svg.Called called) {
    this.called = called;
    this.wide = wide;
    this.width = wide ? 0 : 2 * BOX + GAP_ACROSS + 2 * EDGE;
  }

  /** Draws from left to right. */
  public static Html wide(Diagram diagram, Svg.Called called) {
    return new Drawing(true, called).draw(diagram);
  }

  /** Draws downwards, a box below the other. */
  public static Html narrow(Diagram diagram, Svg.Called called) {
    return new Drawing(false, called).draw(diagram);
  }

  private Html draw(Diagram diagram) {
    int top = EDGE;
    for (Diagram part : Components.of(diagram)) {
      top = part.arrows().isEmpty() ? grid(part.boxes(), top) : layers(Layers.of(part), top);
      top += GAP_BETWEEN;
    }
    int height = top - GAP_BETWEEN + EDGE;
    diagram.arrows().forEach(this::arrow);
    diagram.boxes().forEach(this::box);
    return new Svg(wide ? "wide" : "narrow", width, height).of(out, called);
  }

  /** Places the layers of one part; gives where it ends. */
  private int layers(List<List<Box>> layers, int top) {
    int end = top;
    int x = EDGE;
    for (List<Box> layer : layers) {
      if (wide) {
        end = Math.max(end, grid(layer, x, top, 1));
        x += BOX + GAP_ALONG;
      } else {
        end = grid(layer, EDGE, end == top ? top : end + GAP_ALONG, 2);
      }
    }
    return end;
  }

  /** Places boxes that nothing joins. */
  private int grid(List<Box> boxes, int top) {
    return grid(boxes, EDGE, top, wide ? 4 : 2);
  }

  /** Places boxes in rows of so many; gives where the last row ends. */
  private int grid(List<Box> boxes, int left, int top, int across) {
    int y = top;
    for (int i = 0; i < boxes.size(); i += across) {
      List<Box> row = boxes.subList(i, Math.min(i + across, boxes.size()));
      int x = left + (!wide && row.size() == 1 ? (BOX + GAP_ACROSS) / 2 : 0);
      for (Box box : row) {
        places.put(box.name(), new Place(x, y, tall(box)));
        width = Math.max(width, x + BOX + EDGE);
        x += BOX + GAP_ACROSS;
      }
      y += row.stream().mapToInt(Drawing::tall).max().orElse(0) + GAP_ACROSS;
    }
    return y - GAP_ACROSS;
  }

  private static int tall(Box box) {
    return 2 * PADDING
        + LINE
            * (Lines.of(box.title(), CHARACTERS_OF_A_TITLE).size()
                + Lines.of(box.words(), CHARACTERS).size());
  }

  private void arrow(Arrow arrow) {
    Place from = places.get(arrow.from());
    Place to = places.get(arrow.to());
    if (from == null || to == null) {
      return;
    }
    int x1 = wide ? from.x() + BOX : from.x() + BOX / 2;
    int y1 = wide ? from.y() + from.height() / 2 : from.y() + from.height();
    int x2 = wide ? to.x() : to.x() + BOX / 2;
    int y2 = wide ? to.y() + to.height() / 2 : to.y();
    int bend = GAP_ALONG / 2;
    String curve =
        wide
            ? "C%s %s %s %s".formatted(x1 + bend, y1, x2 - bend, y2)
            : "C%s %s %s %s".formatted(x1, y1 + bend, x2, y2 - bend);
    String head = wide ? "M%s %sl-7 -4v8z" : "M%s %sl-4 -7h8z";
    out.append(
        "<path class=\"%s\" d=\"M%s %s%s %s %s\"/>"
            .formatted(arrow.broken() ? "way broken" : "way", x1, y1, curve, x2, y2));
    out.append("<path class=\"head\" d=\"%s\"/>".formatted(head.formatted(x2, y2)));
  }

  private void box(Box box) {
    Place place = places.getOrDefault(box.name(), new Place(0, 0, 0));
    box.href()
        .ifPresent(
            href ->
                out.append(
                    "<a href=\"%s\" aria-label=\"%s, %s\">"
                        .formatted(
                            Html.escape(href),
                            Html.escape(box.title()),
                            Html.escape(box.words()))));
    out.append(
        "<g class=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(Html.escape(box.style()), place.x(), place.y(), BOX, place.height()));
    int y = place.y() + PADDING + LINE - 4;
    for (String line : Lines.of(box.title(), CHARACTERS_OF_A_TITLE)) {
      text("title", line, place.x(), y);
      y += LINE;
    }
    for (String line : Lines.of(box.words(), CHARACTERS)) {
      text("words", line, place.x(), y);
      y += LINE;
    }
    out.append(box.href().isPresent() ? "</g></a>" : "</g>");
  }

  private void text(String style, String words, int x, int y) {
    out.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
            .formatted(style, x + PADDING, y, Html.escape(words)));
  }
}
