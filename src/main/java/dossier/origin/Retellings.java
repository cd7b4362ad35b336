package dossier.origin;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Entries;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.text.Id;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells retellings: evidence that comes from other evidence on the same claim. If it says something
 * else than its own upstream, that is altered in retelling and contradicts nobody. Pure.
 */
public final class Retellings {
  private final Entries entries;

  /** Tells them among these entries. */
  public Retellings(Entries entries) {
    this.entries = entries;
  }

  /**
   * Evidence and what it retells.
   *
   * @param original the evidence that supports the claim and from which the other comes
   * @param readInFull whether the editors read in full the retelling, the original and every hand
   *     between, so that it can be told who altered the words
   */
  public record Retelling(Evidence original, boolean readInFull) {}

  /**
   * Whether a piece of evidence comes, through however many others, from one that supports the
   * claim.
   */
  public boolean retells(Claim claim, Evidence evidence) {
    return retold(claim, evidence).isPresent();
  }

  /** What a piece of evidence retells; of several originals the nearest. */
  public Optional<Retelling> retold(Claim claim, Evidence evidence) {
    Id retelling = evidence.source().value();
    List<Evidence> originals =
        claim.evidence().stream()
            .filter(piece -> piece.relation().value() == Relation.SUPPORTS)
            .filter(piece -> !piece.source().value().equals(retelling))
            .toList();
    Map<Id, Id> hands = hands(evidence);
    return hands.keySet().stream()
        .flatMap(
            id -> originals.stream().filter(piece -> piece.source().value().equals(id)).limit(1))
        .findFirst()
        .map(original -> new Retelling(original, readInFull(original, hands)));
  }

  /** Whether a piece of evidence is a source itself, or comes from it. */
  public boolean comesFrom(Evidence evidence, Id source) {
    return evidence.source().value().equals(source) || hands(evidence).containsKey(source);
  }

  /** All that the evidence comes from, the nearest first, each with the one that has it from it. */
  private Map<Id, Id> hands(Evidence evidence) {
    Map<Id, Id> hands = new LinkedHashMap<>();
    Deque<Id> next = new ArrayDeque<>();
    Id below = evidence.source().value();
    List<Upstream> upstreams = first(evidence);
    while (true) {
      for (Upstream upstream : upstreams) {
        if (upstream instanceof Upstream.Of of
            && hands.putIfAbsent(of.source().value(), below) == null) {
          next.add(of.source().value());
        }
      }
      if (next.isEmpty()) {
        return hands;
      }
      below = next.remove();
      upstreams = entries.source(below).map(Retellings::upstreams).orElse(List.of());
    }
  }

  private boolean readInFull(Evidence original, Map<Id, Id> hands) {
    Set<Id> passed = new HashSet<>();
    Optional<Id> hand = Optional.of(original.source().value());
    while (hand.isPresent() && passed.add(hand.get())) {
      if (entries.source(hand.get()).filter(Source::readInFull).isEmpty()) {
        return false;
      }
      hand = Optional.ofNullable(hands.get(hand.get()));
    }
    return true;
  }

  private List<Upstream> first(Evidence evidence) {
    return evidence.via().isEmpty()
        ? entries.source(evidence.source().value()).map(Retellings::upstreams).orElse(List.of())
        : evidence.via();
  }

  private static List<Upstream> upstreams(Source source) {
    return source.provenance().derivesFrom();
  }
}
