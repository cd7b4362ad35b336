package dossier.prose.lift;

import dossier.prose.part.ClaimMark;
import dossier.prose.part.Numbered;
import dossier.prose.part.PlacedMark;
import dossier.prose.tree.Body;
import dossier.prose.tree.Clauses;
import dossier.prose.tree.MarkedSentences;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Nodes.SaidNode;
import dossier.report.Diagnostic;
import dossier.text.Located;
import dossier.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Lifts the marks of claims out of a text, block by block. Used once, by one thread. */
final class ClaimMarks {
  private final Body body;
  private final Consumer<Diagnostic> complaints;
  private final Map<ClaimMark, Node> blockOf = new LinkedHashMap<>();

  ClaimMarks(Body body, Consumer<Diagnostic> complaints) {
    this.body = body;
    this.complaints = complaints;
  }

  /**
   * Reads the marks of a block and wraps the words that they cover. A mark in a block quotation
   * covers all of it.
   */
  void lift(Node block) {
    new Clauses(body).wrap(block);
    boolean quoted = BlockQuotation.around(block);
    if (!quoted) {
      new MarkedSentences(body).wrap(block);
    }
    read(block, block, quoted || block instanceof Heading);
  }

  private void read(Node parent, Node block, boolean bare) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ClaimMarkNode mark) {
        read(mark, block);
        boolean misplaced = !bare && !(parent instanceof SaidNode);
        if (misplaced || block instanceof Heading) {
          complaints.accept(Broken.claimMark(mark.mark().span()));
        }
      } else if (!(node instanceof Block)) {
        read(node, block, bare);
      }
    }
  }

  private void read(ClaimMarkNode node, Node block) {
    Span whole = body.extent(node);
    String id = node.inner().substring(1);
    int at = Math.max(0, whole.text().indexOf(id, 2));
    Span place = whole.sub(at, Math.min(at + id.length(), whole.text().length()));
    node.read(new ClaimMark(blockOf.size(), new Located<>(id, place), whole));
    blockOf.put(node.mark(), block);
  }

  /**
   * All marks, in the order of the text.
   *
   * @param numberOf the numbered paragraphs
   */
  List<PlacedMark> said(Map<Node, Numbered> numberOf) {
    return blockOf.entrySet().stream()
        .map(
            entry ->
                new PlacedMark(entry.getKey(), Optional.ofNullable(numberOf.get(entry.getValue()))))
        .toList();
  }
}
