package dossier.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The knots of a directed graph: its strongly connected components, by Kosaraju's two walks.
 * Linear, and without recursion, since chains may be long. Used once, by one thread.
 */
final class StrongComponents<T extends Comparable<T>> {
  private final Map<T, List<T>> ways = new HashMap<>();
  private final Map<T, List<T>> back = new HashMap<>();

  private StrongComponents(Collection<T> vertices, Function<T, List<T>> next) {
    for (T from : vertices) {
      ways.put(from, next.apply(from));
      for (T to : next.apply(from)) {
        back.computeIfAbsent(to, vertex -> new ArrayList<>()).add(from);
      }
    }
  }

  /**
   * The knots; a vertex that is on no way back to itself is one alone.
   *
   * @param next where ways lead from a vertex, to vertices alone
   */
  static <T extends Comparable<T>> List<SortedSet<T>> of(
      Collection<T> vertices, Function<T, List<T>> next) {
    StrongComponents<T> graph = new StrongComponents<>(vertices, next);
    Deque<T> ended = new ArrayDeque<>();
    Set<T> seen = new HashSet<>();
    vertices.forEach(vertex -> walk(vertex, graph.ways, seen, ended));
    List<SortedSet<T>> knots = new ArrayList<>();
    Set<T> tied = new HashSet<>();
    for (T vertex : ended) {
      Deque<T> knot = new ArrayDeque<>();
      walk(vertex, graph.back, tied, knot);
      if (!knot.isEmpty()) {
        knots.add(new TreeSet<>(knot));
      }
    }
    return knots;
  }

  /** Puts every vertex that is met for the first time before those that it was met from. */
  private static <T> void walk(T start, Map<T, List<T>> ways, Set<T> seen, Deque<T> ended) {
    Deque<T> open = new ArrayDeque<>();
    Deque<Iterator<T>> rest = new ArrayDeque<>();
    if (seen.add(start)) {
      open.push(start);
      rest.push(ways.getOrDefault(start, List.of()).iterator());
    }
    while (!open.isEmpty()) {
      Iterator<T> left = rest.element();
      if (!left.hasNext()) {
        rest.pop();
        ended.push(open.pop());
        continue;
      }
      T next = left.next();
      if (seen.add(next)) {
        open.push(next);
        rest.push(ways.getOrDefault(next, List.of()).iterator());
      }
    }
  }
}
