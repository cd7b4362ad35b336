package dossier.prose.tree;

import dossier.prose.line.Sentences;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Nodes.MentionNode;
import dossier.prose.tree.Nodes.SaidNode;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the sentence that a claim's mark stands behind, its citations included, together with the
 * mark and those that follow it.
 */
public final class MarkedSentences {
  private final Body body;

  /** For the text of a body. */
  public MarkedSentences(Body body) {
    this.body = body;
  }

  /** Wraps the sentences of a block; blocks within it are not entered. */
  public void wrap(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ClaimMarkNode mark && !(parent instanceof SaidNode)) {
        node = wrapped(mark);
      } else if (!(node instanceof Block)) {
        wrap(node);
      }
    }
  }

  /**
   * The node that holds the sentence and its marks; the mark itself if nothing stands before it.
   */
  private Node wrapped(ClaimMarkNode mark) {
    trim(mark.getPrevious());
    Node first = first(mark);
    if (first == null) {
      return mark;
    }
    Node last = last(mark);
    SaidNode said = new SaidNode();
    first.insertBefore(said);
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
    }
  }

  /** The node with which the sentence begins, cut out of what stands before it. */
  private @Nullable Node first(Node mark) {
    StringBuilder text = new StringBuilder();
    for (Node node = mark.getParent().getFirstChild(); node != mark; node = node.getNext()) {
      words(node, text);
    }
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    return at(mark, Sentences.start(text.toString(), text.length()));
  }

  private Node at(Node mark, int start) {
    int from = 0;
    for (Node node = mark.getParent().getFirstChild(); node != mark; node = node.getNext()) {
      StringBuilder own = new StringBuilder();
      words(node, own);
      if (start < from + own.length()) {
        int within = start - from;
        if (within > 0 && node instanceof Text text) {
          return TextCut.of(text, body).cut(within);
        }
        return within > 0 && node instanceof SaidNode ? node.getNext() : node;
      }
      from += own.length();
    }
    return mark;
  }

  private static void words(Node node, StringBuilder into) {
    if (node instanceof Text text) {
      into.append(text.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      into.append(' ');
    } else if (node instanceof MentionNode mention) {
      into.append(Mentions.shown(mention.inner()));
    } else if (node instanceof CitationNode || node instanceof Code) {
      into.append(Run.OBJECT);
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        words(child, into);
      }
    }
  }
}
