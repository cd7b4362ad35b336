package dossier.prose.tree;

import dossier.prose.line.Curls;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.OwnWordsNode;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Gives a tree the marks of good print once its words are lifted out: curly quotation marks and
 * apostrophes for straight ones; a citation's mark right behind the word, and behind the
 * punctuation that follows it.
 */
final class Typography {
  private static final String FOLLOWING = ".,;:!?…";

  private final Curls curls = new Curls();

  private Typography() {}

  static void polish(Node block) {
    new Typography().enter(block);
  }

  private void enter(Node parent) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Block) {
        continue;
      }
      if (node instanceof Text text) {
        text.setLiteral(curls.next(text.getLiteral()));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        curls.pass(' ');
      } else if (node instanceof CitationNode citation) {
        settle(citation);
        next = node.getNext();
      } else if (node.getFirstChild() != null) {
        enter(node);
      } else if (!(node instanceof OwnWordsNode)) {
        curls.pass('x');
      }
    }
  }

  private void settle(CitationNode citation) {
    if (citation.getPrevious() instanceof SoftLineBreak line) {
      line.unlink();
    }
    if (citation.getPrevious() instanceof Text before) {
      before.setLiteral(before.getLiteral().stripTrailing());
    }
    if (citation.getNext() instanceof Text after && startsWithMark(after.getLiteral())) {
      String words = after.getLiteral();
      citation.insertBefore(new Text(words.substring(0, 1)));
      after.setLiteral(words.substring(1));
      curls.pass(words.charAt(0));
    }
  }

  private static boolean startsWithMark(String words) {
    return !words.isEmpty() && FOLLOWING.indexOf(words.charAt(0)) >= 0;
  }
}
