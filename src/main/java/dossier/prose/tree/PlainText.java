package dossier.prose.tree;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node without their markup. */
public final class PlainText {
  private PlainText() {}

  public static String of(Node parent) {
    StringBuilder words = new StringBuilder();
    collect(parent, words);
    return words.toString().strip();
  }

  private static void collect(Node parent, StringBuilder words) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block || node instanceof TableCell) {
        words.append(' ');
      }
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof Code code) {
        words.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        words.append(' ');
      } else {
        collect(node, words);
      }
    }
  }
}
