package dossier.origin.passing;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Texts, and from where each has what it has. Used by one thread. */
final class PassingGraph {
  /** Beyond so many texts nothing is followed any further. */
  private static final int MOST = 200;

  private final Function<Id, Optional<Source>> sources;
  private final Map<Id, Source> texts = new LinkedHashMap<>();
  private final Map<Id, Map<Id, Way>> above = new LinkedHashMap<>();
  private final Map<Id, Integer> evidence = new LinkedHashMap<>();

  PassingGraph(Function<Id, Optional<Source>> sources) {
    this.sources = sources;
  }

  /** The evidence for and against a claim, and where it comes from. */
  void claim(Claim claim) {
    for (Evidence piece : claim.evidence()) {
      evidence.merge(piece.source().value(), 1, Integer::sum);
      source(piece.source()).ifPresent(source -> enter(source, followed(piece, source)));
    }
    claim.saidIn().flatMap(this::source).ifPresent(place -> saidIn(claim, place));
  }

  private Optional<Source> source(Located<Id> id) {
    return sources.apply(id.value());
  }

  private static List<Upstream> followed(Evidence piece, Source source) {
    return piece.via().isEmpty() ? source.provenance().derivesFrom() : piece.via();
  }

  /** A text, what it has from others, and what those have from others. */
  void enter(Source start, List<Upstream> upstreams) {
    boolean known = texts.putIfAbsent(start.id(), start) != null;
    if (!known) {
      start.sight().through().stream()
          .flatMap(id -> source(id).stream())
          .forEach(showing -> below(start, showing));
    }
    Deque<Source> next = new ArrayDeque<>();
    follow(start, upstreams, next);
    while (!next.isEmpty() && texts.size() < MOST) {
      Source source = next.remove();
      if (texts.putIfAbsent(source.id(), source) == null) {
        follow(source, source.provenance().derivesFrom(), next);
      }
    }
  }

  private void follow(Source source, List<Upstream> upstreams, Deque<Source> next) {
    named(upstreams)
        .flatMap(of -> source(of.source()).stream())
        .forEach(
            from -> {
              link(from, source, way(from, source));
              next.add(from);
            });
  }

  /** A text that has something from another, whatever else it has. */
  void below(Source source, Source derived) {
    if (texts.size() < MOST || texts.containsKey(derived.id())) {
      texts.putIfAbsent(derived.id(), derived);
      link(source, derived, way(source, derived));
    }
  }

  private void link(Source from, Source to, Way way) {
    Map<Id, Way> ways = above.computeIfAbsent(to.id(), id -> new LinkedHashMap<>());
    ways.merge(
        from.id(), way, (one, other) -> one.kind().compareTo(other.kind()) <= 0 ? one : other);
  }

  private static Way way(Source from, Source to) {
    return named(to.provenance().derivesFrom())
        .filter(of -> of.source().value().equals(from.id()))
        .findFirst()
        .map(of -> new Way(of.inferred() ? Way.Kind.INFERRED : Way.Kind.TOLD, of.taking().did()))
        .orElseGet(() -> Way.of(Way.Kind.SHOWN));
  }

  private static Stream<Upstream.Of> named(List<Upstream> upstreams) {
    return upstreams.stream().filter(Upstream.Of.class::isInstance).map(Upstream.Of.class::cast);
  }

  /** Who supports what was said in one place, and does not say from where, has it from there. */
  private void saidIn(Claim claim, Source place) {
    for (Evidence piece : claim.evidence()) {
      if (piece.relation().value() == Relation.SUPPORTS) {
        source(piece.source()).ifPresent(source -> unnamed(source, followed(piece, source), place));
      }
    }
  }

  private void unnamed(Source start, List<Upstream> upstreams, Source place) {
    Set<Id> seen = new HashSet<>(Set.of(start.id()));
    Deque<Source> open = new ArrayDeque<>();
    Deque<Source> next = new ArrayDeque<>();
    visit(start, upstreams, open, next);
    while (!next.isEmpty()) {
      Source source = next.remove();
      if (seen.add(source.id())) {
        visit(source, source.provenance().derivesFrom(), open, next);
      }
    }
    if (!seen.contains(place.id())) {
      texts.putIfAbsent(place.id(), place);
      open.stream()
          .filter(source -> texts.containsKey(source.id()))
          .forEach(source -> link(place, source, Way.of(Way.Kind.UNKNOWN)));
    }
  }

  private void visit(
      Source source, List<Upstream> upstreams, Deque<Source> open, Deque<Source> next) {
    if (upstreams.stream().anyMatch(Upstream.Unknown.class::isInstance)) {
      open.add(source);
    }
    named(upstreams).flatMap(of -> source(of.source()).stream()).forEach(next::add);
  }

  /** All texts, in the order in which they came. */
  Stream<Source> texts() {
    return texts.values().stream();
  }

  /** How often a text is evidence for or against a claim. */
  int evidence(Id id) {
    return evidence.getOrDefault(id, 0);
  }

  /** The text with an id that is among them. */
  Source text(Id id) {
    return texts.getOrDefault(id, sources.apply(id).orElseThrow());
  }

  /** From where a text has it: the best known first, then in its own order. */
  List<Map.Entry<Id, Way>> above(Id id) {
    List<Id> written =
        named(text(id).provenance().derivesFrom()).map(of -> of.source().value()).toList();
    return above.getOrDefault(id, Map.of()).entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Id, Way> way) -> way.getValue().kind())
                .thenComparing(way -> written.indexOf(way.getKey())))
        .toList();
  }

  /** Whether a text comes, in however many steps, from another. */
  boolean comes(Id text, Id from) {
    Set<Id> seen = new HashSet<>();
    Deque<Id> next = new ArrayDeque<>(List.of(text));
    while (!next.isEmpty()) {
      for (Id up : above.getOrDefault(next.remove(), Map.of()).keySet()) {
        if (up.equals(from)) {
          return true;
        }
        if (seen.add(up)) {
          next.add(up);
        }
      }
    }
    return false;
  }
}
