package dossier.prose.tree;

import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.MentionNode;
import dossier.prose.tree.Nodes.SaidNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The children of a node and where each begins in the words of all. Used by one thread. */
final class NodesInRow {
  private final StringBuilder words = new StringBuilder();
  private final TreeMap<Integer, Node> nodeAt = new TreeMap<>();
  private final Map<Node, Integer> startOf = new HashMap<>();
  private final int[] letters;

  NodesInRow(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      int start = words.length();
      startOf.put(node, start);
      add(node);
      if (words.length() > start) {
        nodeAt.put(start, node);
      }
    }
    this.letters = new int[words.length() + 1];
    for (int i = 0; i < words.length(); i++) {
      letters[i + 1] = letters[i] + (Character.isLetterOrDigit(words.charAt(i)) ? 1 : 0);
    }
  }

  /** The words in a row, in which what is no words is one {@link Run#OBJECT}. */
  String text() {
    return words.toString();
  }

  int start(Node node) {
    return Objects.requireNonNull(startOf.get(node));
  }

  boolean hasWords(int from, int to) {
    return letters[to] > letters[from];
  }

  /** The node in which a place stands. */
  Node at(int place) {
    return nodeAt.floorEntry(place).getValue();
  }

  /** The words of a node from a place on, parted from those before it; else all of the node. */
  Node cut(Node node, int place, Body body) {
    int within = place - start(node);
    if (within <= 0 || !(node instanceof Text text)) {
      return node;
    }
    Node behind = TextCut.of(text, body).cut(within);
    startOf.put(behind, place);
    return behind;
  }

  /** Takes note that a new node holds what begins with one node and ends before another. */
  void put(SaidNode said, Node first, Node end) {
    int start = start(first);
    startOf.put(said, start);
    nodeAt.subMap(start, start(end)).clear();
    nodeAt.put(start, said);
  }

  private void add(Node node) {
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.append(' ');
    } else if (node instanceof MentionNode mention) {
      words.append(Mentions.shown(mention.inner()));
    } else if (node instanceof CitationNode || node instanceof Code) {
      words.append(Run.OBJECT);
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        add(child);
      }
    }
  }
}
