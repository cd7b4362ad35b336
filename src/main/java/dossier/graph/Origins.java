package dossier.graph;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Id;
import dossier.model.Source;
import dossier.model.Source.Consulted;
import dossier.model.Upstream;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts on how many independent origins a claim rests. From each supporting source the upstreams
 * are followed to those who reported themselves; one newsroom, or one {@code origin} label, is one
 * origin. The count is the largest number of pairs of a source shown to readers and an origin, each
 * used once: a minimum, never an estimate. Pure.
 */
public final class Origins {
  /** Of sources without a publisher nobody knows that they are independent: they count as one. */
  private static final String ANONYMOUS = "a publisher who is not known";

  private final Shelf shelf;

  Origins(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What was counted.
   *
   * @param atLeast how many origins are certain
   * @param open whether some source rests on something that is not known
   * @param names the origins that were found, in alphabetical order
   */
  public record Count(int atLeast, boolean open, Set<String> names) {}

  /** The origins of the sources that support a claim. */
  public Count of(Claim claim) {
    Map<String, Set<String>> origins = new TreeMap<>();
    boolean[] open = {false};
    for (Evidence evidence : claim.evidence()) {
      Optional<Source> source = shelf.source(evidence.source().value());
      if (evidence.relation().value() == Relation.SUPPORTS && source.isPresent()) {
        Walk walk = new Walk(claim.saidIn().map(Located::value));
        walk.enter(
            source.get(),
            evidence.via().isEmpty() ? source.get().provenance().derivesFrom() : evidence.via());
        open[0] |= walk.open;
        origins
            .computeIfAbsent(shownThrough(source.get()), key -> new TreeSet<>())
            .addAll(walk.origins);
      }
    }
    Set<String> names = new TreeSet<>();
    origins.values().forEach(names::addAll);
    return new Count(pairs(origins), open[0], names);
  }

  /** A source that was never seen is carried by the one that showed it. */
  private String shownThrough(Source source) {
    boolean unseen = source.sight().consulted().value() == Consulted.SECONDHAND;
    return unseen && source.sight().through().size() == 1
        ? shelf
            .source(source.sight().through().get(0).value())
            .map(Origins::name)
            .orElse(name(source))
        : name(source);
  }

  /** What merges sources of one origin: the label, the newsroom, or the source itself. */
  private static String name(Source source) {
    return source
        .provenance()
        .origin()
        .orElseGet(
            () -> source.publication().anonymous() ? ANONYMOUS : source.publication().publisher());
  }

  private final class Walk {
    private final Optional<Id> saidIn;
    private final Set<String> origins = new TreeSet<>();
    private final Set<Id> seen = new HashSet<>();
    private boolean open;

    Walk(Optional<Id> saidIn) {
      this.saidIn = saidIn;
    }

    void enter(Source source, List<Upstream> upstreams) {
      if (!seen.add(source.id())) {
        return;
      }
      boolean observer =
          saidIn.isPresent()
              && (source.id().equals(saidIn.get()) || takes(upstreams, saidIn.get()));
      if (observer) {
        origins.add(shownThrough(source));
        return;
      }
      for (Upstream upstream : upstreams) {
        follow(source, upstream);
      }
    }

    private void follow(Source source, Upstream upstream) {
      if (upstream instanceof Upstream.Own) {
        origins.add(name(source));
      } else if (upstream instanceof Upstream.Unknown) {
        open = true;
      } else if (upstream instanceof Upstream.Of of) {
        shelf.source(of.source().value()).ifPresent(this::enterUpstream);
      }
    }

    /** An upstream with several of its own, which nothing narrows, counts as one. */
    private void enterUpstream(Source source) {
      List<Upstream> upstreams = source.provenance().derivesFrom();
      if (upstreams.size() > 1 && upstreams.stream().anyMatch(Upstream.Own.class::isInstance)) {
        origins.add(name(source));
      } else {
        enter(source, upstreams);
      }
    }

    private static boolean takes(List<Upstream> upstreams, Id id) {
      return upstreams.stream()
          .anyMatch(up -> up instanceof Upstream.Of of && of.source().value().equals(id));
    }
  }

  /** The largest matching of sources and origins, by augmenting paths. */
  private static int pairs(Map<String, Set<String>> origins) {
    Map<String, String> taken = new HashMap<>();
    int pairs = 0;
    for (String source : origins.keySet()) {
      if (augment(source, origins, taken, new LinkedHashSet<>())) {
        pairs++;
      }
    }
    return pairs;
  }

  private static boolean augment(
      String source,
      Map<String, Set<String>> origins,
      Map<String, String> taken,
      Set<String> tried) {
    for (String origin : new ArrayList<>(origins.getOrDefault(source, Set.of()))) {
      if (tried.add(origin)) {
        String holder = taken.get(origin);
        if (holder == null || augment(holder, origins, taken, tried)) {
          taken.put(origin, source);
          return true;
        }
      }
    }
    return false;
  }
}
