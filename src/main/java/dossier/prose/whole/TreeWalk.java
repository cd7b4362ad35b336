package dossier.prose.whole;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Walks through a tree in the order of the text. */
final class TreeWalk {
  private TreeWalk() {}

  /** The nodes of a kind below a node. */
  static <T extends Node> List<T> all(Node root, Class<T> kind) {
    List<T> found = new ArrayList<>();
    collect(root, kind, found);
    return found;
  }

  private static <T extends Node> void collect(Node parent, Class<T> kind, List<T> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (kind.isInstance(node)) {
        found.add(kind.cast(node));
      }
      collect(node, kind, found);
    }
  }
}
