package dossier.prose;

import java.util.Optional;
import org.commonmark.node.Node;

/** Measures how deep a tree is, without recursion, so that no tree is too deep to be measured. */
public final class Depth {
  private Depth() {}

  /** The first node that lies deeper than allowed. */
  public static Optional<Node> beyond(Node root, int allowed) {
    Node node = root;
    int depth = 0;
    while (node != null) {
      if (depth > allowed) {
        return Optional.of(node);
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node != root && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      node = node == null || node == root ? null : node.getNext();
    }
    return Optional.empty();
  }
}
