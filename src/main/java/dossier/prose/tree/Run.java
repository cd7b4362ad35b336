package dossier.prose.tree;

import dossier.prose.line.Alignment;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.MentionNode;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The words of one block (a paragraph, a heading, a table's cell) in a row, each character with its
 * offset in the file. Line breaks are spaces; a citation, an image or code is one {@link #OBJECT}.
 */
final class Run {
  /** Stands for what is no words: U+FFFC, the object replacement character. */
  static final char OBJECT = '\uFFFC';

  private final TextFile file;
  private final int bodyStart;
  private final StringBuilder text = new StringBuilder();
  private String whole = "";
  private int[] offsets = new int[64];
  private final TreeMap<Integer, CitationNode> citations = new TreeMap<>();

  private Run(TextFile file, int bodyStart) {
    this.file = file;
    this.bodyStart = bodyStart;
  }

  /** The words of a block; blocks within it are not entered. */
  static Run of(Node block, TextFile file, int bodyStart) {
    Run run = new Run(file, bodyStart);
    run.enter(block);
    run.whole = run.text.toString();
    return run;
  }

  /** The text with one character for each offset. */
  String text() {
    return whole;
  }

  /** Where in the text each citation stands, in order. */
  Map<Integer, CitationNode> citations() {
    return citations;
  }

  /** The place in the file of a stretch of the text. */
  Span span(int start, int end) {
    if (text.isEmpty()) {
      return file.span(bodyStart, bodyStart);
    }
    int last = offsets[Math.max(start, end - 1)];
    return file.span(offsets[Math.min(start, text.length() - 1)], last + 1);
  }

  /** Whether the character was written with a backslash before it. */
  boolean escaped(int index) {
    int offset = offsets[index];
    return offset > bodyStart && file.text().charAt(offset - 1) == '\\';
  }

  private void enter(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block) {
        continue;
      }
      if (node instanceof Text words) {
        addAligned(words.getLiteral(), spans(words));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        add(' ', offsetOf(node));
      } else if (node instanceof CitationNode citation) {
        citations.put(text.length(), citation);
        add(OBJECT, offsetOf(node));
      } else if (node instanceof MentionNode mention) {
        addAligned(Mentions.shown(mention.inner()), spans(node));
      } else if (node instanceof Code || node instanceof Image) {
        add(OBJECT, offsetOf(node));
      } else {
        enter(node);
      }
    }
  }

  private List<SourceSpan> spans(Node node) {
    return node.getSourceSpans();
  }

  private int offsetOf(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      return bodyStart + spans.get(0).getInputIndex();
    }
    return text.isEmpty()
        ? bodyStart
        : Math.min(offsets[text.length() - 1] + 1, file.text().length());
  }

  private void addAligned(String literal, List<SourceSpan> spans) {
    int source = spans.isEmpty() ? fallback() : bodyStart + spans.get(0).getInputIndex();
    int end = spans.isEmpty() ? file.text().length() : end(spans);
    int[] aligned = Alignment.of(literal, file.text(), source, end);
    for (int i = 0; i < literal.length(); i++) {
      add(literal.charAt(i), aligned[i]);
    }
  }

  private int fallback() {
    return text.isEmpty() ? bodyStart : offsets[text.length() - 1] + 1;
  }

  private int end(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return bodyStart + last.getInputIndex() + last.getLength();
  }

  private void add(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }
}
