package dossier.prose.lift;

import dossier.prose.line.Alignment;
import dossier.prose.line.QuotationMark;
import dossier.prose.tree.Body;
import dossier.prose.tree.Nodes.OwnWordsNode;
import dossier.text.Span;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes {@code {.own}} behind a closing quotation mark out of the words: readers do not see it. */
final class OwnWords {
  private static final String MARK = "{.own}";

  private OwnWords() {}

  /** Puts a node of its own in place of each in a block; blocks within it are not entered. */
  static void part(Node parent, Body body) {
    Node next = parent.getFirstChild();
    while (next != null) {
      Node node = next;
      next = node.getNext();
      if (node instanceof Text text) {
        part(text, body);
      } else if (!(node instanceof Block)) {
        part(node, body);
      }
    }
  }

  /** From the last to the first, so that what is left of the words begins where it was written. */
  private static void part(Text text, Body body) {
    String words = text.getLiteral();
    for (int at = words.lastIndexOf(MARK); at > 0; at = words.lastIndexOf(MARK, at - 1)) {
      if (QuotationMark.is(words.charAt(at - 1)) && stands(text, at, body)) {
        part(text, at);
      }
    }
  }

  private static void part(Text text, int at) {
    String words = text.getLiteral();
    Text behind = new Text(words.substring(at + MARK.length()));
    behind.setSourceSpans(text.getSourceSpans());
    text.insertAfter(behind);
    text.insertAfter(new OwnWordsNode());
    text.setLiteral(words.substring(0, at));
  }

  /** Whether no backslash keeps it as it is. */
  private static boolean stands(Text text, int at, Body body) {
    Span written = body.extent(text);
    if (text.getSourceSpans().isEmpty() || !written.text().contains("\\{")) {
      return true;
    }
    String file = body.file().text();
    int offset = Alignment.of(text.getLiteral(), file, written.start(), written.end())[at];
    return offset == written.start() || file.charAt(offset - 1) != '\\';
  }
}
