package dossier.prose.lift;

import dossier.prose.part.Quotation;
import dossier.prose.tree.EditorsBrackets;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Run;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * A block quotation that ends in a citation: everything else that readers see of it are the words.
 *
 * @param quote the block
 * @param last its last line, which names the source
 */
public record BlockQuotation(BlockQuote quote, LastLine last) {

  /** The block as a quotation, if it ends in a citation. */
  public static Optional<BlockQuotation> in(BlockQuote quote) {
    return LastLine.of(quote).map(last -> new BlockQuotation(quote, last));
  }

  /** Whether a block stands in a block quotation that names its source. */
  static boolean around(Node block) {
    for (Node node = block.getParent(); node != null; node = node.getParent()) {
      if (node instanceof BlockQuote quote && in(quote).isPresent()) {
        return true;
      }
    }
    return false;
  }

  CitationNode citation() {
    return last.citation();
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
        brackets.shown(), brackets.wording(), place, Optional.of(citation().citation()));
  }

  /** Its blocks of words, in order. */
  List<Run> runs(Map<Node, Run> runs) {
    List<Run> found = new ArrayList<>();
    collect(quote, runs, found);
    return found;
  }

  /** Whether it holds a block that is no words: code or HTML. */
  boolean holdsOther() {
    return holdsOther(quote);
  }

  private static void collect(Node parent, Map<Node, Run> runs, List<Run> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Optional.ofNullable(runs.get(node)).ifPresent(found::add);
      collect(node, runs, found);
    }
  }

  private static boolean holdsOther(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (isOther(node) || (node instanceof Block && holdsOther(node))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(Node node) {
    return node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock;
  }

  private void read(Node parent, Map<Node, Run> runs, EditorsBrackets brackets) {
    int number = parent instanceof OrderedList list ? number(list) : 0;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem && parent instanceof OrderedList) {
        brackets.readNumber(number++);
      }
      Run run = runs.get(node);
      if (run != null) {
        brackets.read(
            run.written(),
            0,
            node == citation().getParent() ? last.start(run) : run.text().length());
      }
      if (isOther(node)) {
        brackets.readOther();
      }
      read(node, runs, brackets);
    }
  }

  private static int number(OrderedList list) {
    return Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
  }
}
