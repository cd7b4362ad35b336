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
final class Chains {
  private final Shelf shelf;
  private final Optional<Id> saidIn;
  private final Map<Id, Source> evidence = new LinkedHashMap<>();
  private final Map<Id, List<Upstream>> narrowed = new HashMap<>();
  private final Set<Id> entered = new HashSet<>();
  private final Paths paths = new Paths();
  private boolean open;

  Chains(Shelf shelf, Claim claim) {
    this.shelf = shelf;
    this.saidIn = claim.saidIn().map(Located::value);
    for (Evidence piece : claim.evidence()) {
      if (piece.relation().value() == Relation.SUPPORTS) {
        shelf.source(piece.source().value()).ifPresent(source -> narrow(source, piece.via()));
      }
    }
    evidence.values().forEach(this::carry);
  }

  /** Whether some source rests on something that is not known. */
  boolean open() {
    return open;
  }

  /** How many chains there can be at once, and where they all must pass. */
  Network.Flow flow() {
    Set<Id> doubtful = new LinkedHashSet<>(paths.showing());
    doubtful.removeIf(id -> !isDoubtful(id));
    return paths.flow(doubtful, evidence.keySet());
  }

  /** A piece of evidence that the editors saw may show others too: its chain ends there anyway. */
  private boolean isDoubtful(Id showing) {
    boolean link = entered.contains(showing) && !evidence.containsKey(showing);
    return link || shelf.source(showing).filter(Chains::isUnseen).isPresent();
  }

  private void narrow(Source source, List<Upstream> via) {
    evidence.put(source.id(), source);
    List<Upstream> upstreams = source.provenance().derivesFrom();
    if (!via.isEmpty()) {
      narrowed.merge(source.id(), via, Chains::both);
    } else if (upstreams.size() == 1) {
      narrowed.merge(source.id(), upstreams, Chains::both);
    }
  }

  private static List<Upstream> both(List<Upstream> some, List<Upstream> others) {
    List<Upstream> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private void carry(Source source) {
    boolean theVeryPlace = saidIn.filter(source.id()::equals).isPresent();
    if (theVeryPlace && isUnseen(source)) {
      observe(source, new ArrayList<>());
      return;
    }
    if (theVeryPlace) {
      paths.origin(source);
    } else {
      enter(source);
    }
    show(source);
  }

  /** Each way on which the very place came to the editors begins with somebody who saw it. */
  private void observe(Source unseen, List<Source> way) {
    for (Source shown : through(unseen)) {
      boolean again = way.stream().anyMatch(before -> before.id().equals(shown.id()));
      if (!again && !saidIn.filter(shown.id()::equals).isPresent()) {
        List<Source> longer = new ArrayList<>(way);
        longer.add(shown);
        if (isUnseen(shown)) {
          observe(shown, longer);
        } else {
          paths.observed(longer);
        }
      }
    }
  }

  /** Follows a source upstream. What nothing narrows, and has several upstreams, counts as one. */
  private void enter(Source source) {
    if (!entered.add(source.id())) {
      return;
    }
    List<Upstream> all = source.provenance().derivesFrom();
    List<Upstream> upstreams = narrowed.getOrDefault(source.id(), all);
    open |= upstreams.stream().anyMatch(Upstream.Unknown.class::isInstance);
    if (upstreams.size() > 1 && !narrowed.containsKey(source.id())) {
      paths.origin(source);
    } else {
      upstreams.forEach(upstream -> follow(source, upstream));
    }
  }

  private void follow(Source source, Upstream upstream) {
    if (upstream instanceof Upstream.Own) {
      paths.origin(source);
    } else if (upstream instanceof Upstream.Of of) {
      follow(source, of.source().value());
    }
  }

  private void follow(Source source, Id above) {
    if (saidIn.filter(above::equals).isPresent()) {
      paths.origin(source);
    } else if (shelf.source(above).isPresent()) {
      paths.carry(above, source.id());
      enter(shelf.source(above).get());
    }
  }

  /** What was never seen itself comes to the editors through what showed it. */
  private void show(Source source) {
    if (isUnseen(source) && !source.sight().through().isEmpty()) {
      show(source, source.id(), new HashSet<>());
    } else {
      paths.seen(source.id());
    }
  }

  private void show(Source unseen, Id piece, Set<Id> known) {
    for (Source shown : through(unseen)) {
      paths.show(unseen.id(), shown.id());
      if (!isUnseen(shown)) {
        paths.shown(shown.id(), piece);
      } else if (known.add(shown.id())) {
        show(shown, piece, known);
      }
    }
  }

  private List<Source> through(Source source) {
    return source.sight().through().stream()
        .flatMap(id -> shelf.source(id.value()).stream())
        .toList();
  }

  private static boolean isUnseen(Source source) {
    return source.sight().consulted().value() == Consulted.SECONDHAND;
  }
}
