package dossier.prose.tree;

import dossier.prose.line.Sentences;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Nodes.SaidNode;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the sentence that a claim's mark stands behind, its citations included, together with the
 * mark and those that follow it. A mark right behind words that are wrapped covers the same words.
 */
public final class MarkedSentences {
  private final Body body;

  /** For the text of a body. */
  public MarkedSentences(Body body) {
    this.body = body;
  }

  /** Wraps the sentences of a block; blocks within it are not entered. */
  public void wrap(Node parent) {
    boolean marked = false;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      marked |= node instanceof ClaimMarkNode;
      if (!(node instanceof Block)) {
        wrap(node);
      }
    }
    if (marked && !(parent instanceof SaidNode)) {
      wrapIn(parent);
    }
  }

  private void wrapIn(Node parent) {
    NodesInRow row = new NodesInRow(parent);
    Sentences sentences = Sentences.of(row.text());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ClaimMarkNode mark) {
        node = wrapped(mark, row, sentences);
      }
    }
  }

  /**
   * The node that holds the sentence and its marks; the mark itself if nothing stands before it.
   */
  private Node wrapped(ClaimMarkNode mark, NodesInRow row, Sentences sentences) {
    int place = row.start(mark);
    trim(mark.getPrevious());
    Node last = last(mark);
    if (mark.getPrevious() instanceof SaidNode before) {
      return moved(mark, last, before);
    }
    int start = sentences.start(place);
    Node first = row.hasWords(0, place) ? row.at(start) : mark;
    if (first instanceof SaidNode around && row.start(around) < start) {
      if (!row.hasWords(row.start(around.getNext()), place)) {
        return moved(mark, last, around);
      }
      first = around.getNext();
    }
    if (first == mark) {
      return mark;
    }
    SaidNode said = new SaidNode();
    Node begun = row.cut(first, start, body);
    begun.insertBefore(said);
    row.put(said, begun, mark);
    return moved(begun, last, said);
  }

  /** Moves nodes in a row to the end of what holds them from now on. */
  private static Node moved(Node first, Node last, SaidNode said) {
    for (Node node = first; node != null; ) {
      Node next = node == last ? null : node.getNext();
      said.appendChild(node);
      node = next;
    }
    return said;
  }

  /** The last of the marks that stand together; the spaces between them go. */
  private static Node last(Node mark) {
    Node last = mark;
    Node next = mark.getNext();
    while (next instanceof ClaimMarkNode
        || (isBlank(next) && next.getNext() instanceof ClaimMarkNode)) {
      Node after = next.getNext();
      if (next instanceof ClaimMarkNode) {
        last = next;
      } else {
        next.unlink();
      }
      next = after;
    }
    return last;
  }

  private static boolean isBlank(@Nullable Node node) {
    return node instanceof SoftLineBreak
        || (node instanceof Text text && text.getLiteral().isBlank());
  }

  /** The spaces before a mark are not set: it stands close to its words. */
  private void trim(@Nullable Node before) {
    if (before instanceof SoftLineBreak) {
      before.unlink();
    } else if (before instanceof Text text) {
      int end = text.getLiteral().stripTrailing().length();
      if (end < text.getLiteral().length()) {
        TextCut.of(text, body).cut(end).unlink();
      }
      TextCut.dropEmpty(text);
    }
  }
}
