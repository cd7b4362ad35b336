package dossier.origin;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Entries;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The chains on which one claim comes to the editors: from an origin through sources to a source
 * that they saw. Used once, by one thread.
 */
final class ClaimChains {
  /** Ways can be very many; those that are not followed can only make the count smaller. */
  private static final int MOST_STEPS = 2_000;

  private final Entries entries;
  private final Optional<Id> saidIn;
  private final Map<Id, Source> evidence = new LinkedHashMap<>();
  private final Map<Id, List<Upstream>> narrowed = new HashMap<>();
  private final Set<Id> entered = new HashSet<>();
  private final Paths paths = new Paths();
  private boolean open;

  ClaimChains(Entries entries, Claim claim) {
    this.entries = entries;
    this.saidIn = claim.saidIn().map(Located::value);
    for (Evidence piece : claim.evidence()) {
      if (piece.relation().value() == Relation.SUPPORTS) {
        entries.source(piece.source().value()).ifPresent(source -> narrow(source, piece.via()));
      }
    }
    evidence.values().forEach(this::carry);
  }

  /** Whether some source rests on something that is not known. */
  boolean open() {
    return open;
  }

  /** How many chains there can be at once, and where they all must pass. */
  FlowNetwork.Flow flow() {
    Set<Id> doubtful = new LinkedHashSet<>(paths.showing());
    doubtful.removeIf(id -> !isDoubtful(id));
    return paths.flow(doubtful, evidence.keySet());
  }

  /** A piece of evidence that the editors saw may show others too: its chain ends there anyway. */
  private boolean isDoubtful(Id showing) {
    boolean link = entered.contains(showing) && !evidence.containsKey(showing);
    return link || entries.source(showing).filter(Source::isUnseen).isPresent();
  }

  private void narrow(Source source, List<Upstream> via) {
    evidence.put(source.id(), source);
    List<Upstream> upstreams = source.provenance().derivesFrom();
    if (!via.isEmpty()) {
      narrowed.merge(source.id(), via, ClaimChains::both);
    } else if (upstreams.size() == 1) {
      narrowed.merge(source.id(), upstreams, ClaimChains::both);
    }
  }

  private static List<Upstream> both(List<Upstream> some, List<Upstream> others) {
    List<Upstream> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private void carry(Source source) {
    boolean theVeryPlace = saidIn.filter(source.id()::equals).isPresent();
    if (theVeryPlace && source.isUnseen()) {
      observe(source);
      return;
    }
    if (theVeryPlace) {
      paths.origin(source);
    } else {
      enter(source);
    }
    show(source);
  }

  /**
   * A source on the way from the very place to the editors, and what came before it.
   *
   * @param before empty for the first, who saw the very place
   */
  private record Way(Source source, Optional<Way> before) {
    boolean passes(Id id) {
      for (Optional<Way> way = Optional.of(this); way.isPresent(); way = way.get().before()) {
        if (way.get().source().id().equals(id)) {
          return true;
        }
      }
      return false;
    }

    List<Source> sources() {
      ArrayDeque<Source> sources = new ArrayDeque<>();
      for (Optional<Way> way = Optional.of(this); way.isPresent(); way = way.get().before()) {
        sources.addFirst(way.get().source());
      }
      return List.copyOf(sources);
    }
  }

  /** Each way on which the very place came to the editors begins with somebody who saw it. */
  private void observe(Source place) {
    Deque<Way> open = new ArrayDeque<>();
    extended(place, Optional.empty()).forEach(open::addLast);
    for (int steps = 0; !open.isEmpty() && steps < MOST_STEPS; steps++) {
      Way way = open.removeFirst();
      if (way.source().isUnseen()) {
        extended(way.source(), Optional.of(way)).forEach(open::addFirst);
      } else {
        paths.observed(way.sources());
      }
    }
  }

  private List<Way> extended(Source unseen, Optional<Way> way) {
    return through(unseen).stream()
        .filter(shown -> way.filter(before -> before.passes(shown.id())).isEmpty())
        .filter(shown -> saidIn.filter(shown.id()::equals).isEmpty())
        .map(shown -> new Way(shown, way))
        .toList();
  }

  private void enter(Source start) {
    Deque<Source> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      Source source = next.remove();
      if (entered.add(source.id())) {
        next.addAll(above(source));
      }
    }
  }

  /** Follows a source upstream. What nothing narrows, and has several upstreams, counts as one. */
  private List<Source> above(Source source) {
    List<Upstream> all = source.provenance().derivesFrom();
    List<Upstream> upstreams = narrowed.getOrDefault(source.id(), all);
    open |= upstreams.stream().anyMatch(Upstream.Unknown.class::isInstance);
    if (upstreams.size() > 1 && !narrowed.containsKey(source.id())) {
      paths.origin(source);
      return List.of();
    }
    return upstreams.stream().flatMap(upstream -> follow(source, upstream).stream()).toList();
  }

  private Optional<Source> follow(Source source, Upstream upstream) {
    if (upstream instanceof Upstream.Own) {
      paths.origin(source);
    }
    return upstream instanceof Upstream.Of of
        ? follow(source, of.source().value())
        : Optional.empty();
  }

  private Optional<Source> follow(Source source, Id above) {
    if (saidIn.filter(above::equals).isPresent()) {
      paths.origin(source);
      return Optional.empty();
    }
    Optional<Source> found = entries.source(above);
    found.ifPresent(step -> paths.carry(above, source.id()));
    return found;
  }

  /** What was never seen itself comes to the editors through what showed it. */
  private void show(Source source) {
    if (!source.isUnseen() || source.sight().through().isEmpty()) {
      paths.seen(source.id());
      return;
    }
    Set<Id> known = new HashSet<>();
    Deque<Source> next = new ArrayDeque<>(List.of(source));
    while (!next.isEmpty()) {
      Source unseen = next.remove();
      for (Source shown : through(unseen)) {
        paths.show(unseen.id(), shown.id());
        if (!shown.isUnseen()) {
          paths.shown(shown.id(), source.id());
        } else if (known.add(shown.id())) {
          next.add(shown);
        }
      }
    }
  }

  private List<Source> through(Source source) {
    return source.sight().through().stream()
        .flatMap(id -> entries.source(id.value()).stream())
        .toList();
  }
}
