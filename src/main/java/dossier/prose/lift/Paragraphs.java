package dossier.prose.lift;

import dossier.prose.part.Paragraph;
import dossier.prose.tree.Body;
import dossier.prose.tree.Run;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Tells the paragraphs of the running text and of its lists from all other blocks. */
final class Paragraphs {
  private Paragraphs() {}

  /** The block as a paragraph without a citation, if it is one. */
  static Optional<Paragraph> uncited(Node block, Run run, Body body) {
    return block instanceof org.commonmark.node.Paragraph
            && run.citations().isEmpty()
            && isRunning(block)
            && !isNote(block)
        ? Optional.of(new Paragraph(body.extent(block), run.text()))
        : Optional.empty();
  }

  private static boolean isRunning(Node block) {
    Node around = block.getParent();
    while (around instanceof ListItem || around instanceof ListBlock) {
      around = around.getParent();
    }
    return around instanceof Document;
  }

  private static boolean isNote(Node block) {
    Node only = block.getFirstChild();
    boolean italic = only instanceof Emphasis || only instanceof StrongEmphasis;
    return italic && only.getNext() == null;
  }
}
