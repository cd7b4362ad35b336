package dossier.prose.tree;

import dossier.prose.line.Alignment;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Nodes.MentionNode;
import dossier.prose.tree.Nodes.OwnWordsNode;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
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
public final class Run {
  /** Stands for what is no words: U+FFFC, the object replacement character. */
  static final char OBJECT = '\uFFFC';

  private final Body body;
  private char[] text = new char[64];
  private int length;
  private String whole = "";
  private int[] offsets = new int[64];
  private final TreeMap<Integer, CitationNode> citations = new TreeMap<>();
  private final TreeMap<Integer, List<ClaimMarkNode>> marks = new TreeMap<>();
  private final TreeMap<Integer, String> objects = new TreeMap<>();
  private final List<Stranger> strangers = new ArrayList<>();
  private final Set<Integer> own = new HashSet<>();

  /**
   * Something that readers see among the words and that is none, or that is not what it says.
   *
   * @param start where in the text it begins
   * @param end where it ends; where it begins if the text has no character for it
   * @param name what it is, in words
   */
  public record Stranger(int start, int end, String name) {

    /** Whether any of it stands between two places. */
    public boolean stands(int from, int to) {
      return end > from && (start < to || (start == to && end == to));
    }
  }

  private Run(Body body) {
    this.body = body;
  }

  /** The words of a block; blocks within it are not entered. */
  static Run of(Node block, Body body) {
    Run run = new Run(body);
    run.enter(block);
    run.whole = new String(run.text, 0, run.length);
    return run;
  }

  /** The text with one character for each offset. */
  public String text() {
    return whole;
  }

  /** Where in the text each citation stands, in order. */
  public NavigableMap<Integer, CitationNode> citations() {
    return citations;
  }

  /** The marks of claims, by where the words before them end, in order. */
  public NavigableMap<Integer, List<ClaimMarkNode>> marks() {
    return marks;
  }

  /** What is written for a character: what is no words as it stands in the file. */
  public String written(int index) {
    return objects.getOrDefault(index, String.valueOf(whole.charAt(index)));
  }

  /** What no source prints, in order. */
  public List<Stranger> strangers() {
    return strangers;
  }

  /** Whether the editor marked the words that end before an index as no quotation. */
  public boolean isOwn(int index) {
    return own.contains(index);
  }

  /** The text as brackets are read in it. */
  public EditorsBrackets.Written written() {
    return new EditorsBrackets.Written(whole, this::escaped, citations::containsKey);
  }

  /** The place in the file of a stretch of the text. */
  public Span span(int start, int end) {
    if (length == 0) {
      return body.file().span(body.start(), body.start());
    }
    int last = offsets[Math.max(start, end - 1)];
    return body.file().span(offsets[Math.min(start, length - 1)], last + 1);
  }

  /** Whether the character was written with a backslash before it, or as an entity. */
  public boolean escaped(int index) {
    return body.escaped(text[index], offsets[index]);
  }

  private void enter(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof Block)) {
        int start = length;
        add(node);
        stranger(node).ifPresent(name -> strangers.add(new Stranger(start, length, name)));
      }
    }
  }

  private void add(Node node) {
    if (node instanceof Text words) {
      addAligned(words.getLiteral(), words);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      add(' ', offsetOf(node));
    } else if (node instanceof CitationNode citation) {
      citations.put(length, citation);
      add(OBJECT, offsetOf(node));
    } else if (node instanceof MentionNode mention) {
      addAligned(Mentions.shown(mention.inner()), node);
    } else if (node instanceof ClaimMarkNode mark) {
      marks.computeIfAbsent(length, place -> new ArrayList<>()).add(mark);
    } else if (node instanceof Code || node instanceof Image || node instanceof HtmlInline) {
      objects.put(length, written(node).text());
      add(OBJECT, offsetOf(node));
    } else if (node instanceof OwnWordsNode) {
      own.add(length);
    } else {
      enter(node);
    }
  }

  /** What a node is, if a reader sees something else there than the words of the text. */
  private static Optional<String> stranger(Node node) {
    if (node instanceof Strikethrough) {
      return Optional.of("words that are struck out");
    } else if (node instanceof FootnoteReference) {
      return Optional.of("the mark of a footnote");
    } else if (node instanceof CitationNode) {
      return Optional.of("a citation");
    } else if (node instanceof MentionNode mention && !Mentions.hasWords(mention.inner())) {
      return Optional.of("a link without words of its own");
    } else if (node instanceof Code || node instanceof HtmlInline) {
      return Optional.of("code");
    }
    return node instanceof Image ? Optional.of("an image") : Optional.empty();
  }

  /** Where a node was written; one that does not say so follows the character before it. */
  private Span written(Node node) {
    if (!node.getSourceSpans().isEmpty()) {
      return body.extent(node);
    }
    int next = length == 0 ? body.start() : offsets[length - 1] + 1;
    return body.file().span(next, body.file().text().length());
  }

  private int offsetOf(Node node) {
    return written(node).start();
  }

  private void addAligned(String literal, Node node) {
    Span written = written(node);
    int[] aligned = Alignment.of(literal, body.file().text(), written.start(), written.end());
    if (length + aligned.length > offsets.length) {
      grow(Math.max(length * 2, length + aligned.length));
    }
    literal.getChars(0, literal.length(), text, length);
    System.arraycopy(aligned, 0, offsets, length, aligned.length);
    length += aligned.length;
  }

  private void add(char c, int offset) {
    if (length == offsets.length) {
      grow(length * 2);
    }
    text[length] = c;
    offsets[length++] = offset;
  }

  private void grow(int size) {
    text = Arrays.copyOf(text, size);
    offsets = Arrays.copyOf(offsets, size);
  }
}
