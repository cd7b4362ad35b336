package dossier.prose.lift;

import dossier.prose.part.ClaimMark;
import dossier.prose.tree.Nodes.AttributionNode;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The line of a block quotation that names its source. Alone on it stand the citation, dashes
 * before it or a list's bullet, and marks of punctuation behind it; otherwise it holds words too.
 *
 * @param citation the citation that ends it
 * @param alone whether there are no words on it
 */
record LastLine(CitationNode citation, boolean alone) {
  private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―~*•\\s]*");
  private static final Pattern SET_DASHES = Pattern.compile("[-‐‑‒–—―~*•\\s\\p{Z}]*");
  private static final Pattern STOPS = Pattern.compile("[.,;:!?…\\s]*");
  private static final Pattern LINE = Pattern.compile("[-‐‑‒–—―~*•\\s]*$");

  static Optional<LastLine> of(BlockQuote quote) {
    return quote.getLastChild() instanceof Paragraph paragraph
        ? in(paragraph)
        : item(quote.getLastChild()).flatMap(LastLine::in).filter(LastLine::alone);
  }

  /** The paragraph of a list's last item: {@code - [@id]} begins one. */
  private static Optional<Paragraph> item(@Nullable Node list) {
    return list instanceof BulletList
            && list.getLastChild() instanceof ListItem item
            && item.getFirstChild() instanceof Paragraph paragraph
            && item.getLastChild() == paragraph
        ? Optional.of(paragraph)
        : Optional.empty();
  }

  private static Optional<LastLine> in(Paragraph paragraph) {
    Node node = paragraph.getLastChild();
    while (isText(node, STOPS) || node instanceof ClaimMarkNode) {
      node = node.getPrevious();
    }
    return node instanceof CitationNode citation ? Optional.of(of(citation)) : Optional.empty();
  }

  private static LastLine of(CitationNode citation) {
    Node node = citation.getPrevious();
    while (isText(node, DASHES)) {
      node = node.getPrevious();
    }
    return new LastLine(citation, node == null || isBreak(node));
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static boolean isText(@Nullable Node node, Pattern words) {
    return node instanceof Text text && words.matcher(text.getLiteral()).matches();
  }

  /** Where in the words of its block it begins, if it stands alone there; else the citation. */
  int start(Run run) {
    int mark =
        run.citations().entrySet().stream()
            .filter(entry -> entry.getValue() == citation)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(run.text().length());
    String head = run.text().substring(0, mark);
    return alone ? LINE.matcher(head).replaceFirst("").length() : mark;
  }

  /** With what the line begins: the break before it, if setting the text left one there. */
  private Node first() {
    Node node = citation;
    while (isText(node.getPrevious(), SET_DASHES)) {
      node = node.getPrevious();
    }
    Node before = node.getPrevious();
    return before != null && isBreak(before) ? before : node;
  }

  /** Moves a line without words out of the words of a quotation and under them. */
  void detach(BlockQuote quote) {
    if (alone) {
      Node emptied = citation.getParent();
      List<ClaimMark> marks = new ArrayList<>();
      Node node = first();
      while (node != null) {
        Node next = node.getNext();
        if (node instanceof ClaimMarkNode mark) {
          marks.add(mark.mark());
        }
        node.unlink();
        node = next;
      }
      while (emptied != quote && emptied.getFirstChild() == null) {
        Node parent = emptied.getParent();
        emptied.unlink();
        emptied = parent;
      }
      quote.appendChild(new AttributionNode(citation.citation(), marks));
    }
  }
}
