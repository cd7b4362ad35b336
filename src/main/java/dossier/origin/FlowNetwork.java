package dossier.origin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A network in which every vertex lets one chain through. By Menger's theorem the largest number of
 * vertex-disjoint chains is the largest flow, and the smallest cut names where they all must pass.
 * The flow is found along shortest ways (Edmonds and Karp, 1972). Used by one thread.
 */
final class FlowNetwork {
  private static final String START = "start";
  private static final String END = "end";
  private static final String IN = "<";
  private static final String OUT = ">";
  private static final int UNBOUNDED = 1_000_000;

  /** How many more chains can go from one place to another, and back. */
  private final Map<String, Map<String, Integer>> left = new HashMap<>();

  /**
   * How many chains there can be at once, and where they all must pass.
   *
   * @param chains the largest number of vertex-disjoint chains
   * @param narrows the vertices of a smallest cut, the one nearest to the start, in alphabetical
   *     order
   */
  record Flow(int chains, List<String> narrows) {
    /** One chain more, which passes a vertex of its own. */
    Flow and(String vertex) {
      TreeSet<String> all = new TreeSet<>(narrows);
      all.add(vertex);
      return new Flow(chains + 1, List.copyOf(all));
    }
  }

  /** A chain can begin with a vertex. */
  void begin(String vertex) {
    add(vertex);
    edge(START, vertex + IN, UNBOUNDED);
  }

  /** A chain can end with a vertex. */
  void end(String vertex) {
    add(vertex);
    edge(vertex + OUT, END, UNBOUNDED);
  }

  /** A chain can go from one vertex to another. */
  void link(String from, String to) {
    add(from);
    add(to);
    edge(from + OUT, to + IN, UNBOUNDED);
  }

  /** Uses the network up. */
  Flow flow() {
    int chains = 0;
    Map<String, String> reached = reached();
    while (reached.containsKey(END)) {
      for (String at = END; !at.equals(START); at = from(reached, at)) {
        take(from(reached, at), at);
      }
      chains++;
      reached = reached();
    }
    return new Flow(chains, narrows(reached.keySet()));
  }

  /** What can still be reached from the start, and from where. */
  private Map<String, String> reached() {
    Map<String, String> reached = new HashMap<>(Map.of(START, START));
    Deque<String> next = new ArrayDeque<>(List.of(START));
    while (!next.isEmpty() && !reached.containsKey(END)) {
      String from = next.remove();
      left.getOrDefault(from, Map.of())
          .forEach(
              (to, more) -> {
                if (more > 0 && reached.putIfAbsent(to, from) == null) {
                  next.add(to);
                }
              });
    }
    return reached;
  }

  private static String from(Map<String, String> reached, String at) {
    return reached.getOrDefault(at, START);
  }

  private void take(String from, String to) {
    capacity(from, to, -1);
    capacity(to, from, 1);
  }

  /** The vertices into which the start reaches, and out of which it does not. */
  private static List<String> narrows(Set<String> reached) {
    TreeSet<String> narrows = new TreeSet<>();
    for (String place : reached) {
      String vertex = place.substring(0, place.length() - 1);
      if (place.endsWith(IN) && !reached.contains(vertex + OUT)) {
        narrows.add(vertex);
      }
    }
    return List.copyOf(narrows);
  }

  private void add(String vertex) {
    edge(vertex + IN, vertex + OUT, 1);
  }

  private void edge(String from, String to, int capacity) {
    left.computeIfAbsent(from, name -> new HashMap<>()).merge(to, capacity, Math::max);
  }

  private void capacity(String from, String to, int more) {
    left.computeIfAbsent(from, name -> new HashMap<>()).merge(to, more, Integer::sum);
  }
}
