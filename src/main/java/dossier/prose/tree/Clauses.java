package dossier.prose.tree;

import dossier.prose.tree.ClauseBrackets.Edge;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Nodes.SaidNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Wraps what stands in {@code [=id: words]}: the words first, then the mark. Markdown leaves these
 * brackets in the words, since citations may stand between them.
 */
public final class Clauses {
  private final Body body;

  /** For the text of a body. */
  public Clauses(Body body) {
    this.body = body;
  }

  /** Wraps the clauses of a block; blocks within it are not entered. */
  public void wrap(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
      if (!(node instanceof Block)) {
        wrap(node);
      }
    }
    ClauseBrackets brackets = new ClauseBrackets(parent, body);
    if (!brackets.areNone()) {
      rebuild(parent, nodes, brackets);
    }
  }

  private static void rebuild(Node parent, List<Node> nodes, ClauseBrackets brackets) {
    Deque<ClaimMarkNode> marks = new ArrayDeque<>();
    Node into = parent;
    for (Node node : nodes) {
      int from = 0;
      for (Edge edge : brackets.in(node)) {
        append(edge.text().part(from, edge.from()), into);
        into = edge.inner().isPresent() ? begun(edge, into, marks) : ended(into, marks);
        from = edge.to();
      }
      if (from > 0 && node instanceof Text text) {
        text.unlink();
        append(rest(brackets.in(node), text, from), into);
      } else {
        into.appendChild(node);
      }
    }
  }

  private static Text rest(Iterable<Edge> edges, Text text, int from) {
    return edges.iterator().next().text().part(from, text.getLiteral().length());
  }

  private static Node begun(Edge edge, Node into, Deque<ClaimMarkNode> marks) {
    ClaimMarkNode mark = new ClaimMarkNode(edge.inner().orElseThrow());
    mark.setSourceSpans(edge.text().spans(edge.from(), edge.to()));
    marks.push(mark);
    SaidNode said = new SaidNode();
    into.appendChild(said);
    return said;
  }

  private static Node ended(Node said, Deque<ClaimMarkNode> marks) {
    said.appendChild(marks.pop());
    return said.getParent();
  }

  private static void append(Text words, Node into) {
    if (!words.getLiteral().isEmpty()) {
      into.appendChild(words);
    }
  }
}
