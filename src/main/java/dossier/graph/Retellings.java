package dossier.graph;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Id;
import dossier.model.Source;
import dossier.model.Upstream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells retellings: evidence that comes from other evidence on the same claim. If it says something
 * else than its own upstream, that is altered in retelling and contradicts nobody. Pure.
 */
public final class Retellings {
  private final Shelf shelf;

  Retellings(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Whether a piece of evidence comes, through however many others, from one that supports the
   * claim.
   */
  public boolean retells(Claim claim, Evidence evidence) {
    return retold(claim, evidence).isPresent();
  }

  /** The evidence that supports the claim and from which a piece comes; of several the nearest. */
  public Optional<Evidence> retold(Claim claim, Evidence evidence) {
    Set<Id> supporting =
        claim.evidence().stream()
            .filter(piece -> piece.relation().value() == Relation.SUPPORTS)
            .map(piece -> piece.source().value())
            .filter(id -> !id.equals(evidence.source().value()))
            .collect(Collectors.toSet());
    return ancestor(evidence, supporting)
        .flatMap(
            id ->
                claim.evidence().stream()
                    .filter(piece -> piece.source().value().equals(id))
                    .filter(piece -> piece.relation().value() == Relation.SUPPORTS)
                    .findFirst());
  }

  private Optional<Id> ancestor(Evidence evidence, Set<Id> ancestors) {
    Deque<Upstream> next = new ArrayDeque<>(first(evidence));
    Set<Id> known = new HashSet<>();
    while (!next.isEmpty()) {
      if (next.remove() instanceof Upstream.Of of && known.add(of.source().value())) {
        if (ancestors.contains(of.source().value())) {
          return Optional.of(of.source().value());
        }
        shelf.source(of.source().value()).ifPresent(above -> next.addAll(upstreams(above)));
      }
    }
    return Optional.empty();
  }

  private List<Upstream> first(Evidence evidence) {
    return evidence.via().isEmpty()
        ? shelf.source(evidence.source().value()).map(Retellings::upstreams).orElse(List.of())
        : evidence.via();
  }

  private static List<Upstream> upstreams(Source source) {
    return source.provenance().derivesFrom();
  }
}
