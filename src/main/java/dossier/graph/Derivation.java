package dossier.graph;

import dossier.model.Id;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.text.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/** Which sources derive from which, and where that goes round. Linear in what was written. Pure. */
public final class Derivation {
  /** More cycles than this are not told of sources that all derive from each other. */
  private static final int MOST_OF_A_KNOT = 20;

  private final Shelf shelf;

  /** How the sources of a dossier derive from each other. */
  public Derivation(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * A way from a source back to itself.
   *
   * @param start the first of its sources, by id
   * @param steps the upstreams as they were written, the last of which is the start
   */
  public record Cycle(Source start, List<Located<Id>> steps) {
    public Cycle {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Short cycles, so that each source that derives from itself is on one of them; of a large knot
   * some. By the id of their start.
   */
  public List<Cycle> cycles() {
    return new KosarajuStrongConnectivityInspector<>(graph())
        .stronglyConnectedSets().stream()
            .flatMap(knot -> cycles(new TreeSet<>(knot)).stream())
            .sorted(Comparator.comparing((Cycle cycle) -> cycle.start().id()))
            .toList();
  }

  private Graph<Id, DefaultEdge> graph() {
    Graph<Id, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    shelf.sources().forEach(source -> graph.addVertex(source.id()));
    for (Source source : shelf.sources()) {
      upstreams(source)
          .map(Located::value)
          .filter(graph::containsVertex)
          .forEach(above -> graph.addEdge(source.id(), above));
    }
    return graph;
  }

  private List<Cycle> cycles(SortedSet<Id> knot) {
    List<Cycle> cycles = new ArrayList<>();
    Set<Id> told = new HashSet<>();
    for (Id id : knot) {
      if (!told.contains(id) && cycles.size() < MOST_OF_A_KNOT) {
        cycle(shelf.source(id).orElseThrow(), knot).ifPresent(cycles::add);
        cycles.forEach(cycle -> cycle.steps().forEach(step -> told.add(step.value())));
      }
    }
    return cycles;
  }

  /** The shortest way from a source back to itself, as the upstreams that were written. */
  private Optional<Cycle> cycle(Source start, Set<Id> knot) {
    Map<Id, Hop> hops = new HashMap<>();
    Deque<Id> next = new ArrayDeque<>(List.of(start.id()));
    while (!next.isEmpty()) {
      Id below = next.remove();
      for (Located<Id> above : upstreams(shelf.source(below).orElseThrow()).toList()) {
        if (knot.contains(above.value()) && !hops.containsKey(above.value())) {
          hops.put(above.value(), new Hop(below, above));
          next.add(above.value());
        }
      }
      if (hops.containsKey(start.id())) {
        return Optional.of(new Cycle(start, back(start.id(), hops)));
      }
    }
    return Optional.empty();
  }

  /** An upstream and the source that names it. */
  private record Hop(Id below, Located<Id> above) {}

  private static List<Located<Id>> back(Id start, Map<Id, Hop> hops) {
    List<Located<Id>> steps = new ArrayList<>();
    Hop hop = hops.get(start);
    while (hop != null) {
      steps.add(hop.above());
      hop = hop.below().equals(start) ? null : hops.get(hop.below());
    }
    Collections.reverse(steps);
    return steps;
  }

  private static Stream<Located<Id>> upstreams(Source source) {
    return source.provenance().derivesFrom().stream()
        .filter(Upstream.Of.class::isInstance)
        .map(upstream -> ((Upstream.Of) upstream).source());
  }
}
