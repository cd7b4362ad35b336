package dossier.prose.whole;

import dossier.prose.note.EditorsNote;
import dossier.prose.tree.Body;
import dossier.prose.tree.Nodes.MentionNode;
import java.util.BitSet;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Which characters of a text are shown to readers in some way, or told of elsewhere. Used once, by
 * one thread.
 */
final class Shown {
  private final Body body;
  private final BitSet shown = new BitSet();

  private Shown(Body body) {
    this.body = body;
  }

  /** The offsets in the file. */
  static BitSet of(Node document, Body body) {
    Shown shown = new Shown(body);
    shown.children(document, false);
    return shown.shown;
  }

  private void children(Node parent, boolean alt) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node, alt);
    }
  }

  private void node(Node node, boolean alt) {
    if (node instanceof LinkReferenceDefinition || node instanceof EditorsNote) {
      whole(node);
    } else if (node instanceof Image) {
      address(node, alt);
      children(node, true);
    } else if (node instanceof Link) {
      address(node, alt);
      children(node, alt);
    } else if (node instanceof ListItem || node instanceof FootnoteDefinition) {
      sign(node);
      children(node, alt);
    } else if (node.getFirstChild() != null) {
      children(node, alt);
    } else if (alt ? isAltText(node) : isSet(node)) {
      whole(node);
    }
  }

  /** A block or a row without anything in it shows nothing, whatever was written there. */
  private static boolean isSet(Node leaf) {
    return !(leaf instanceof Block || leaf instanceof TableRow)
        || leaf instanceof FencedCodeBlock
        || leaf instanceof IndentedCodeBlock
        || leaf instanceof HtmlBlock;
  }

  /** Of HTML the editors are told anyway. */
  private static boolean isAltText(Node node) {
    return node instanceof Text
        || node instanceof Code
        || node instanceof MentionNode
        || node instanceof HtmlInline;
  }

  private void whole(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      mark(span.getInputIndex(), end(span));
    }
  }

  /** What stands behind the words of a link; in alt text it is not shown. */
  private void address(Node link, boolean alt) {
    List<SourceSpan> spans = link.getSourceSpans();
    if (alt || spans.isEmpty()) {
      return;
    }
    Node last = link.getLastChild();
    while (last != null && last.getSourceSpans().isEmpty()) {
      last = last.getPrevious();
    }
    int words = last == null ? spans.get(0).getInputIndex() : end(last(last.getSourceSpans()));
    mark(words, end(last(spans)));
  }

  /** A list's number or a footnote's name, up to the words. */
  private void sign(Node block) {
    List<SourceSpan> spans = block.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    Node first = block.getFirstChild();
    while (first != null && first.getSourceSpans().isEmpty()) {
      first = first.getNext();
    }
    int end = first == null ? end(spans.get(0)) : first.getSourceSpans().get(0).getInputIndex();
    mark(spans.get(0).getInputIndex(), end);
  }

  private void mark(int from, int to) {
    if (from < to) {
      shown.set(body.start() + from, body.start() + to);
    }
  }

  private static SourceSpan last(List<SourceSpan> spans) {
    return spans.get(spans.size() - 1);
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
