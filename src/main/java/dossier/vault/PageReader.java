package dossier.vault;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the words of a page that a reader sees, a line for each block. Used once, by one thread.
 */
final class PageReader implements NodeVisitor {
  private static final Set<String> UNSEEN =
      Set.of(
          "head", "script", "style", "noscript", "template", "iframe", "object", "svg", "select");

  private final StringBuilder text = new StringBuilder();
  private int unseen;

  private PageReader() {}

  static String text(Document page) {
    PageReader reader = new PageReader();
    page.traverse(reader);
    return reader.text.toString().replaceAll("[ \\t]*\\n[ \\t\\n]*", "\n").strip() + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (isUnseen(node)) {
      unseen++;
    } else if (node instanceof TextNode words && unseen == 0) {
      text.append(words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
    } else if (breaks(node)) {
      text.append('\n');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isUnseen(node)) {
      unseen--;
    } else if (breaks(node)) {
      text.append('\n');
    }
  }

  private static boolean isUnseen(Node node) {
    return node instanceof Element element
        && (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden"));
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().matches("br|td|th"));
  }
}
