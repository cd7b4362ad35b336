package dossier.picture;

import dossier.picture.Network.Node;
import dossier.picture.Network.Tie;
import dossier.site.Html;
import java.util.List;

/**
 * The nodes, lines and numbers of a network as SVG. A node is a link and large enough for a finger
 * (WCAG 2.2, 2.5.8). Lines lie below numbers, and numbers below nodes, whatever is drawn first.
 * Screen readers pass the numbers over: the list beside says what each stands for. Used once, by
 * one thread.
 */
final class NetworkNodes {
  private static final int LINE = 17;
  private static final int PADDING = 10;
  private static final int LINES_OF_A_TITLE = 3;
  private static final int LINES_OF_WORDS = 2;

  private final int ofTitle;
  private final int ofWords;
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder numbers = new StringBuilder();
  private final StringBuilder boxes = new StringBuilder();

  /**
   * Boxes with room for so many characters.
   *
   * @param ofTitle in a line of a title, which is bold
   * @param ofWords in a line of other words
   */
  NetworkNodes(int ofTitle, int ofWords) {
    this.ofTitle = ofTitle;
    this.ofWords = ofWords;
  }

  /** How tall a node is. */
  int tall(Node node) {
    return 2 * PADDING + LINE * (title(node).size() + words(node).size());
  }

  private List<String> title(Node node) {
    return Lines.of(node.title(), ofTitle, LINES_OF_A_TITLE);
  }

  private List<String> words(Node node) {
    return Lines.of(node.words(), ofWords, LINES_OF_WORDS);
  }

  /** Draws a tie on a path. */
  void line(Tie tie, String path) {
    lines.append(
        "<path class=\"%s\" d=\"%s\"/>".formatted(tie.broken() ? "way broken" : "way", path));
  }

  /** Writes the number of a tie around a point. */
  void number(Tie tie, int x, int y) {
    numbers.append(
        "<g class=\"number\"><rect x=\"%s\" y=\"%s\" width=\"22\" height=\"16\"/><text x=\"%s\" y=\"%s\">%s</text></g>"
            .formatted(x - 11, y - 8, x, y + 4, tie.number()));
  }

  /** Draws a node; only one that leads elsewhere is a link. */
  void box(Node node, int x, int y, int width, int height) {
    boolean link = !node.href().isEmpty();
    if (link) {
      boxes.append(
          "<a href=\"%s\" aria-label=\"%s\">"
              .formatted(Html.escape(node.href()), Html.escape(node.label())));
    }
    boxes.append(
        "<g class=\"node %s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(Html.escape(node.style()), x, y, width, height));
    int written = (title(node).size() + words(node).size()) * LINE;
    int at = y + (height - written) / 2 + LINE - 4;
    String language = node.language().map(code -> " lang=\"" + Html.escape(code) + "\"").orElse("");
    at = text("class=\"title\"" + language, title(node), x, at);
    text("class=\"words\"", words(node), x, at);
    boxes.append(link ? "</g></a>" : "</g>");
  }

  private int text(String attributes, List<String> words, int x, int y) {
    int at = y;
    for (String line : words) {
      boxes.append(
          "<text %s x=\"%s\" y=\"%s\">%s</text>"
              .formatted(attributes, x + PADDING, at, Html.escape(line)));
      at += LINE;
    }
    return at;
  }

  /** All that was drawn. */
  Html svg(String style, int width, int height, Svg.Called called) {
    return new Svg(style, width, height)
        .of(lines + "<g aria-hidden=\"true\">" + numbers + "</g>" + boxes, called);
  }
}
