package dossier.prose.tree;

import dossier.text.Span;
import dossier.text.TextFile;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text of a file from an offset on, and where in the file its nodes were written.
 *
 * @param start where the Markdown begins
 */
public record Body(TextFile file, int start) {

  /** The first line of a node, or of the nearest one around it that has a place. */
  public Span place(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        int from = start + spans.get(0).getInputIndex();
        return file.span(from, from + spans.get(0).getLength());
      }
    }
    return file.span(start, start);
  }

  /** A node from its first line to its last. */
  public Span extent(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return place(node);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int end = start + last.getInputIndex() + last.getLength();
    return file.span(start + spans.get(0).getInputIndex(), end);
  }

  /** A stretch of characters whose offsets are known; the whole where it is empty. */
  public Span stretch(int[] offsets, int from, int to, Span whole) {
    boolean inside = from < to && to <= offsets.length;
    return inside ? file.span(offsets[from], offsets[to - 1] + 1) : whole;
  }

  /** Whether a character was written with a backslash before its offset, or as an entity there. */
  boolean escaped(char c, int offset) {
    String text = file.text();
    int first = offset;
    while (first > start && text.charAt(first - 1) == '\\') {
      first--;
    }
    boolean entity = c != '&' && text.charAt(offset) == '&';
    return entity || (offset - first) % 2 == 1;
  }

  /** The words of a block. */
  public Run run(Node block) {
    return Run.of(block, this);
  }
}
