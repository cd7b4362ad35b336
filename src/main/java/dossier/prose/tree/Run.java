package dossier.prose.tree;

import dossier.prose.line.Alignment;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.MentionNode;
import dossier.text.Span;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of one block (a paragraph, a heading, a table's cell) in a row, each character with its
 * offset in the file. Line breaks are spaces; a citation, an image, code or HTML is one {@link
 * #OBJECT}.
 */
final class Run {
  /** Stands for what is no words: U+FFFC, the object replacement character. */
  static final char OBJECT = '\uFFFC';

  private final Body body;
  private final StringBuilder text = new StringBuilder();
  private String whole = "";
  private int[] offsets = new int[64];
  private final TreeMap<Integer, CitationNode> citations = new TreeMap<>();

  private Run(Body body) {
    this.body = body;
  }

  /** The words of a block; blocks within it are not entered. */
  static Run of(Node block, Body body) {
    Run run = new Run(body);
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
      return body.file().span(body.start(), body.start());
    }
    int last = offsets[Math.max(start, end - 1)];
    return body.file().span(offsets[Math.min(start, text.length() - 1)], last + 1);
  }

  /** Whether the character was written with a backslash before it, or as an entity. */
  boolean escaped(int index) {
    String file = body.file().text();
    int offset = offsets[index];
    int first = offset;
    while (first > body.start() && file.charAt(first - 1) == '\\') {
      first--;
    }
    boolean entity = file.charAt(offset) == '&' && text.charAt(index) != '&';
    return entity || (offset - first) % 2 == 1;
  }

  private void enter(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block) {
        continue;
      }
      if (node instanceof Text words) {
        addAligned(words.getLiteral(), words);
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        add(' ', offsetOf(node));
      } else if (node instanceof CitationNode citation) {
        citations.put(text.length(), citation);
        add(OBJECT, offsetOf(node));
      } else if (node instanceof MentionNode mention) {
        addAligned(Mentions.shown(mention.inner()), node);
      } else if (node instanceof Code || node instanceof Image || node instanceof HtmlInline) {
        add(OBJECT, offsetOf(node));
      } else {
        enter(node);
      }
    }
  }

  /** Where a node was written; one that does not say so follows the character before it. */
  private Span written(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      return body.extent(node);
    }
    int next = text.isEmpty() ? body.start() : offsets[text.length() - 1] + 1;
    return body.file().span(next, body.file().text().length());
  }

  private int offsetOf(Node node) {
    return written(node).start();
  }

  private void addAligned(String literal, Node node) {
    Span written = written(node);
    int[] aligned = Alignment.of(literal, body.file().text(), written.start(), written.end());
    for (int i = 0; i < literal.length(); i++) {
      add(literal.charAt(i), aligned[i]);
    }
  }

  private void add(char c, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[text.length()] = offset;
    text.append(c);
  }
}
