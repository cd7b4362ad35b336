package dossier.prose.tree;

import dossier.prose.part.Quotation;
import dossier.prose.tree.Nodes.AttributionNode;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.text.Span;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
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

  Quotation quotation(Function<Node, Span> place) {
    StringBuilder words = new StringBuilder();
    words(quote, words);
    return new Quotation(
        words.toString().strip(), place.apply(quote), Optional.of(citation.citation()));
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

  private void words(Node parent, StringBuilder out) {
    for (Node node = parent.getFirstChild(); node != null && node != dash; node = node.getNext()) {
      if (node instanceof Text text) {
        out.append(text.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        out.append(' ');
      } else {
        words(node, out);
      }
      if (node instanceof Block) {
        out.append(' ');
      }
    }
  }
}
