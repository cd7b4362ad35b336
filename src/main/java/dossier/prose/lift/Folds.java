package dossier.prose.lift;

import dossier.prose.part.Heading;
import dossier.prose.tree.Body;
import dossier.prose.tree.Nodes.FoldedNode;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Folds the sections that describe violence: what stands between such a heading and the next one of
 * its level or a higher one. The heading itself stays outside. Used once, by one thread.
 */
final class Folds {
  private final Body body;
  private final Map<Node, Heading> headings;
  private final List<Span> folded = new ArrayList<>();

  Folds(Body body, Map<Node, Heading> headings) {
    this.body = body;
    this.headings = headings;
  }

  /** Folds them, and gives their places. */
  List<Span> in(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      Optional<Heading> heading = heading(node);
      if (heading.filter(Heading::violent).isPresent()) {
        fold(node, heading.get().level());
      }
    }
    return folded;
  }

  private void fold(Node heading, int level) {
    FoldedNode fold = new FoldedNode();
    Span start = body.place(heading);
    int end = start.end();
    Node next = heading.getNext();
    while (inside(next, level)) {
      Node node = next;
      next = node.getNext();
      end = body.extent(node).end();
      if (!isSetElsewhere(node)) {
        fold.appendChild(node);
      }
    }
    if (fold.getFirstChild() != null) {
      heading.insertAfter(fold);
      folded.add(body.file().span(start.start(), end));
    }
  }

  private static boolean isSetElsewhere(Node node) {
    return node instanceof FootnoteDefinition || node instanceof LinkReferenceDefinition;
  }

  private boolean inside(@Nullable Node node, int level) {
    return node != null && heading(node).map(Heading::level).orElse(level + 1) > level;
  }

  private Optional<Heading> heading(Node node) {
    return Optional.ofNullable(headings.get(node));
  }
}
