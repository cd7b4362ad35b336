package dossier.origin;

import dossier.model.Entries;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Which sources derive from which, and where that goes round. Linear in what was written. Pure. */
public final class Derivation {
  /** More cycles than this are not told of sources that all derive from each other. */
  private static final int MOST_OF_A_KNOT = 20;

  private final Entries entries;

  /** How the sources of a dossier derive from each other. */
  public Derivation(Entries entries) {
    this.entries = entries;
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
    List<Id> ids = entries.sources().stream().map(Source::id).toList();
    return StrongComponents.of(ids, this::above).stream()
        .flatMap(knot -> cycles(knot).stream())
        .sorted(Comparator.comparing((Cycle cycle) -> cycle.start().id()))
        .toList();
  }

  private List<Id> above(Id source) {
    return upstreams(entries.source(source).orElseThrow())
        .map(Located::value)
        .filter(above -> entries.source(above).isPresent())
        .toList();
  }

  private List<Cycle> cycles(SortedSet<Id> knot) {
    List<Cycle> cycles = new ArrayList<>();
    Set<Id> told = new HashSet<>();
    for (Id id : knot) {
      if (!told.contains(id) && cycles.size() < MOST_OF_A_KNOT) {
        cycle(entries.source(id).orElseThrow(), knot).ifPresent(cycles::add);
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
      for (Located<Id> above : upstreams(entries.source(below).orElseThrow()).toList()) {
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
    ArrayDeque<Located<Id>> steps = new ArrayDeque<>();
    Id at = start;
    do {
      Hop hop = Objects.requireNonNull(hops.get(at));
      steps.addFirst(hop.above());
      at = hop.below();
    } while (!at.equals(start));
    return List.copyOf(steps);
  }

  private static Stream<Located<Id>> upstreams(Source source) {
    return source.provenance().derivesFrom().stream()
        .filter(Upstream.Of.class::isInstance)
        .map(upstream -> ((Upstream.Of) upstream).source());
  }
}
