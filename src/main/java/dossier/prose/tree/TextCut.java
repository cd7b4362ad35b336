package dossier.prose.tree;

import dossier.prose.line.Alignment;
import dossier.text.Span;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Words of a tree and where each of their characters was written. Used by one thread. */
final class TextCut {
  private final Text text;
  private final int[] offsets;
  private final Body body;

  private TextCut(Text text, int[] offsets, Body body) {
    this.text = text;
    this.offsets = offsets;
    this.body = body;
  }

  static TextCut of(Text text, Body body) {
    int start = body.extent(text).start();
    int end = body.extent(text).end();
    return new TextCut(text, Alignment.of(text.getLiteral(), body.file().text(), start, end), body);
  }

  /** Where in the file a stretch of the words was written. */
  Span span(int from, int to) {
    return body.stretch(offsets, from, to, body.extent(text));
  }

  /** Whether the character was written with a backslash before it, or as an entity. */
  boolean escaped(int index) {
    return body.escaped(text.getLiteral().charAt(index), offsets[index]);
  }

  /** Parts the words in two before a character; the node keeps the first part. Gives the second. */
  Text cut(int index) {
    Text behind = part(index, text.getLiteral().length());
    List<SourceSpan> kept = spans(0, index);
    text.setLiteral(text.getLiteral().substring(0, index));
    text.setSourceSpans(kept);
    text.insertAfter(behind);
    return behind;
  }

  /** A copy of a part of the words. */
  Text part(int from, int to) {
    Text part = new Text(text.getLiteral().substring(from, to));
    part.setSourceSpans(spans(from, to));
    return part;
  }

  /** Where a stretch of the words was written, as the tree knows it. */
  List<SourceSpan> spans(int from, int to) {
    if (from >= to) {
      return List.of();
    }
    int start = offsets[from] - body.start();
    return List.of(SourceSpan.of(0, 0, start, offsets[to - 1] + 1 - body.start() - start));
  }

  /** Takes a node out of the tree if it has no words. */
  static void dropEmpty(Node node) {
    if (node instanceof Text text && text.getLiteral().isEmpty()) {
      text.unlink();
    }
  }
}
