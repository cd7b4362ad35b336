package dossier.prose.tree;

import dossier.prose.part.ComparisonPlace;
import dossier.prose.tree.Nodes.ComparisonNode;
import dossier.text.Located;
import dossier.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds {@code [compare: id]} where it stands alone in a paragraph of the running text. */
public final class ComparisonPlaces {
  private static final Pattern PLACE = Pattern.compile("\\[compare:\\s*([^\\s\\[\\]]+)\\s*]");

  private ComparisonPlaces() {}

  /** Puts the place of a comparison where such a paragraph stood. */
  public static Optional<ComparisonNode> take(Node block, Body body) {
    if (!(block instanceof Paragraph && block.getParent() instanceof Document)
        || !(block.getFirstChild() instanceof Text text && text.getNext() == null)) {
      return Optional.empty();
    }
    Matcher place = PLACE.matcher(text.getLiteral());
    if (!place.matches()) {
      return Optional.empty();
    }
    String id = place.group(1);
    Span span = TextCut.of(text, body).span(place.start(1), place.end(1));
    Located<String> written = new Located<>(id, span);
    ComparisonNode node = new ComparisonNode(new ComparisonPlace(written));
    node.setSourceSpans(block.getSourceSpans());
    block.insertAfter(node);
    block.unlink();
    return Optional.of(node);
  }
}
