package dossier.prose.tree;

import dossier.prose.part.Quotation;
import dossier.prose.tree.Nodes.AttributionNode;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.text.Span;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A block quotation whose last line is {@code -- [@id]}.
 *
 * @param quote the block
 * @param dash the words that begin the last line
 * @param citation the citation that ends it
 */
public record BlockQuotation(BlockQuote quote, Text dash, CitationNode citation) {

  /** The block as a quotation, if its last line is a citation. */
  public static Optional<BlockQuotation> in(BlockQuote quote) {
    if (!(quote.getLastChild() instanceof Paragraph last)
        || !(last.getLastChild() instanceof CitationNode citation)
        || !(citation.getPrevious() instanceof Text dash)
        || !dash.getLiteral().matches("(--|—|–)\\s*")) {
      return Optional.empty();
    }
    boolean ownLine = dash.getPrevious() == null || dash.getPrevious() instanceof SoftLineBreak;
    return ownLine ? Optional.of(new BlockQuotation(quote, dash, citation)) : Optional.empty();
  }

  /** Whether a paragraph stands in a block quotation that names its source. */
  static boolean attributes(Node paragraph) {
    return paragraph.getParent() instanceof BlockQuote quote && in(quote).isPresent();
  }

  /** Whether there is a citation anywhere in a tree. */
  static boolean cites(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof CitationNode || cites(node)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The quotation.
   *
   * @param runs the words of its blocks, as they were before they were polished
   */
  Quotation quotation(Map<Node, Run> runs, Span place) {
    EditorsBrackets brackets = new EditorsBrackets();
    read(quote, runs, brackets);
    return new Quotation(
        brackets.shown(), brackets.wording(), place, Optional.of(citation.citation()));
  }

  private void read(Node parent, Map<Node, Run> runs, EditorsBrackets brackets) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Run run = runs.get(node);
      if (run != null) {
        brackets.read(run, 0, node == citation.getParent() ? lastLine(run) : run.text().length());
      }
      if (node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock
          || node instanceof HtmlBlock) {
        brackets.readOther();
      }
      read(node, runs, brackets);
    }
  }

  /** Where the line that names the source begins in the words of its block. */
  private int lastLine(Run run) {
    int mark = run.text().lastIndexOf(Run.OBJECT);
    return run.text().substring(0, mark).stripTrailing().replaceFirst("(--|—|–)$", "").length();
  }

  /** Moves the last line out of the words and under them. */
  void detach() {
    Node paragraph = citation.getParent();
    Node lineBreak = dash.getPrevious();
    if (lineBreak != null) {
      lineBreak.unlink();
    }
    dash.unlink();
    citation.unlink();
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
    quote.appendChild(new AttributionNode(citation.citation()));
  }
}
