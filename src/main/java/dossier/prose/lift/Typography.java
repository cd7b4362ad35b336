package dossier.prose.lift;

import dossier.prose.line.Alignment;
import dossier.prose.line.Curls;
import dossier.prose.tree.Body;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.OwnWordsNode;
import dossier.text.Span;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Gives a tree the marks of good print once its words are lifted out: curly quotation marks and
 * apostrophes for straight ones, unless a backslash keeps them straight; a citation's mark right
 * behind the word, and behind all punctuation that follows it.
 */
final class Typography {
  private static final Pattern FOLLOWING = Pattern.compile("[.,;:!?…]+");

  private final Body body;
  private final Curls curls = new Curls();
  private @Nullable CitationNode firstOfRow;
  private @Nullable CitationNode lastOfRow;

  private Typography(Body body) {
    this.body = body;
  }

  static void polish(Node block, Body body) {
    new Typography(body).enter(block);
  }

  private void enter(Node parent) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Block) {
        continue;
      }
      if (node instanceof Text text) {
        text.setLiteral(curls.next(text.getLiteral(), straight(text)));
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

  /** Which marks of a text were written with a backslash. */
  private IntPredicate straight(Text text) {
    Span written = body.extent(text);
    String source = written.text();
    if (text.getSourceSpans().isEmpty() || !(source.contains("\\\"") || source.contains("\\'"))) {
      return at -> false;
    }
    String file = body.file().text();
    int[] offsets = Alignment.of(text.getLiteral(), file, written.start(), written.end());
    return at -> offsets[at] > written.start() && file.charAt(offsets[at] - 1) == '\\';
  }

  /** Where several marks stand side by side, the punctuation goes before the first. */
  private void settle(CitationNode citation) {
    if (citation.getPrevious() instanceof SoftLineBreak line) {
      line.unlink();
    }
    if (citation.getPrevious() instanceof Text before) {
      before.setLiteral(before.getLiteral().stripTrailing());
    }
    firstOfRow = lastOfRow != null && lastOfRow == before(citation) ? firstOfRow : citation;
    lastOfRow = citation;
    curls.pass('x');
    if (citation.getNext() instanceof Text after) {
      followedBy(after);
    }
  }

  private void followedBy(Text after) {
    Matcher following = FOLLOWING.matcher(after.getLiteral());
    if (firstOfRow != null && following.lookingAt()) {
      firstOfRow.insertBefore(new Text(following.group()));
      after.setLiteral(after.getLiteral().substring(following.end()));
      lastOfRow = null;
    }
  }

  private static @Nullable Node before(Node node) {
    Node before = node.getPrevious();
    return before instanceof Text text && text.getLiteral().isBlank() ? text.getPrevious() : before;
  }
}
