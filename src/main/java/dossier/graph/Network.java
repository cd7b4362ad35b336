package dossier.graph;

import java.util.List;
import java.util.TreeSet;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * A network in which every vertex lets one chain through. By Menger's theorem the largest number of
 * vertex-disjoint chains is the largest flow, and the smallest cut names where they all must pass.
 * Used by one thread.
 */
final class Network {
  private static final String START = "start";
  private static final String END = "end";
  private static final String IN = "<";
  private static final String OUT = ">";
  private static final double UNBOUNDED = 1_000_000;

  private final SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph =
      new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);

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

  Network() {
    graph.addVertex(START);
    graph.addVertex(END);
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

  Flow flow() {
    EdmondsKarpMFImpl<String, DefaultWeightedEdge> flow = new EdmondsKarpMFImpl<>(graph);
    int chains = (int) Math.round(flow.calculateMinCut(START, END));
    TreeSet<String> narrows = new TreeSet<>();
    for (DefaultWeightedEdge edge : flow.getCutEdges()) {
      String vertex = graph.getEdgeSource(edge);
      narrows.add(vertex.substring(0, vertex.length() - IN.length()));
    }
    return new Flow(chains, List.copyOf(narrows));
  }

  private void add(String vertex) {
    if (graph.addVertex(vertex + IN)) {
      graph.addVertex(vertex + OUT);
      edge(vertex + IN, vertex + OUT, 1);
    }
  }

  private void edge(String from, String to, double capacity) {
    DefaultWeightedEdge edge = graph.addEdge(from, to);
    if (edge != null) {
      graph.setEdgeWeight(edge, capacity);
    }
  }
}
