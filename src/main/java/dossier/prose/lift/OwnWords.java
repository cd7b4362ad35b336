package dossier.prose.lift;

import dossier.prose.line.QuotationMark;
import dossier.prose.tree.Nodes.OwnWordsNode;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes {@code {.own}} behind a closing quotation mark out of the words: readers do not see it. */
final class OwnWords {
  private static final String MARK = "{.own}";

  private OwnWords() {}

  /** Puts a node of its own in place of each in a block; blocks within it are not entered. */
  static void part(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        part(text);
      } else if (!(node instanceof Block)) {
        part(node);
      }
    }
  }

  private static void part(Text text) {
    String words = text.getLiteral();
    int at = words.indexOf(MARK, 1);
    while (at > 0 && !QuotationMark.is(words.charAt(at - 1))) {
      at = words.indexOf(MARK, at + 1);
    }
    if (at > 0) {
      Text behind = new Text(words.substring(at + MARK.length()));
      behind.setSourceSpans(text.getSourceSpans());
      text.insertAfter(behind);
      text.insertAfter(new OwnWordsNode());
      text.setLiteral(words.substring(0, at));
    }
  }
}
