package dossier.prose.tree;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Pairs the brackets of clauses in the children of a node; others within them are passed over in
 * pairs. Used once, by one thread; takes time in proportion to the text.
 */
final class ClauseBrackets {
  private static final Pattern OPENING = Pattern.compile("\\[(=[^\\s\\[\\]:]+):\\s*");

  /** Clauses that lie deeper in each other are none. */
  private static final int DEEPEST = 20;

  private final Body body;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Node, NavigableMap<Integer, Edge>> edges = new HashMap<>();
  private int depth;

  /**
   * Where a clause begins or ends.
   *
   * @param inner what stands in the mark, at its beginning
   * @param text the words in which it stands
   */
  record Edge(TextCut text, int from, int to, Optional<String> inner) {}

  private record Open(Text text, Optional<Edge> clause) {}

  ClauseBrackets(Node parent, Body body) {
    this.body = body;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean perhaps = node instanceof Text text && text.getLiteral().indexOf('[') >= 0;
      if (node instanceof Text text && (perhaps || !open.isEmpty())) {
        read(text);
      }
    }
  }

  boolean areNone() {
    return edges.isEmpty();
  }

  /** The edges in a node, in order. */
  Collection<Edge> in(Node node) {
    NavigableMap<Integer, Edge> found = edges.get(node);
    return found == null ? List.of() : found.values();
  }

  private void read(Text text) {
    String literal = text.getLiteral();
    TextCut cut = TextCut.of(text, body);
    Matcher opening = OPENING.matcher(literal);
    for (int at = 0; at < literal.length(); at++) {
      char c = literal.charAt(at);
      if ((c != '[' && c != ']') || cut.escaped(at)) {
        continue;
      }
      if (c == ']') {
        close(text, new Edge(cut, at, at + 1, Optional.empty()));
      } else if (opening.region(at, literal.length()).lookingAt() && depth < DEEPEST) {
        open.push(new Open(text, Optional.of(edge(cut, opening))));
        depth++;
      } else {
        open.push(new Open(text, Optional.empty()));
      }
    }
  }

  private static Edge edge(TextCut cut, Matcher opening) {
    return new Edge(cut, opening.start(), opening.end(), Optional.of(opening.group(1)));
  }

  private void close(Text text, Edge closing) {
    Optional<Open> opened = Optional.ofNullable(open.poll());
    opened
        .flatMap(Open::clause)
        .ifPresent(
            opening -> {
              depth--;
              put(opened.get().text(), opening);
              put(text, closing);
            });
  }

  private void put(Text text, Edge edge) {
    edges.computeIfAbsent(text, words -> new TreeMap<>()).put(edge.from(), edge);
  }
}
