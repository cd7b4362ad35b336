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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which sources something comes from, and on what ways. In order of the sources' ids.
 *
 * @param sources every source on the way; with more than {@link #MOST} some may be missing
 * @param own those of them that reported something of it themselves
 * @param open those of them that rest on something which they do not name
 * @param steps from one source to the next
 */
public record Provenance(List<Source> sources, Set<Id> own, Set<Id> open, List<Step> steps) {
  /** Beyond so many sources nothing is followed any further: nobody could read the drawing. */
  public static final int MOST = 40;

  /**
   * A step from a source to one that has it from there.
   *
   * @param inferred whether the editors infer it
   * @param shown whether the first was never seen itself, only through the second
   */
  public record Step(Id from, Id to, boolean inferred, boolean shown) {}

  public Provenance {
    sources = List.copyOf(sources);
    own = Set.copyOf(own);
    open = Set.copyOf(open);
    steps = List.copyOf(steps);
  }

  /** Where the evidence for some claims comes from. */
  static Provenance of(Entries entries, List<Claim> claims) {
    Trail trail = new Trail(entries);
    for (Claim claim : claims) {
      for (Evidence piece : claim.evidence()) {
        if (piece.relation().value() == Relation.SUPPORTS) {
          entries
              .source(piece.source().value())
              .ifPresent(source -> trail.evidence(source, piece.via()));
        }
      }
    }
    return trail.provenance();
  }

  /** Where a source comes from, and what has it from there directly. */
  static Provenance of(Entries entries, Source source, List<Source> derived) {
    Trail trail = new Trail(entries);
    trail.evidence(source, List.of());
    derived.forEach(below -> trail.below(source, below));
    return trail.provenance();
  }

  /** Follows sources upstream. Used once, by one thread. */
  private static final class Trail {
    private final Entries entries;
    private final TreeMap<Id, Source> sources = new TreeMap<>();
    private final Set<Id> own = new TreeSet<>();
    private final Set<Id> open = new TreeSet<>();
    private final Set<Step> steps = new LinkedHashSet<>();

    Trail(Entries entries) {
      this.entries = entries;
    }

    /** What was never seen itself comes to the editors through what showed it. */
    void evidence(Source source, List<Upstream> via) {
      enter(source, via);
      source.sight().through().stream()
          .flatMap(id -> entries.source(id.value()).stream())
          .forEach(showing -> shown(source, showing));
    }

    private void enter(Source start, List<Upstream> via) {
      boolean known = sources.put(start.id(), start) != null;
      if (known && via.isEmpty()) {
        return;
      }
      Deque<Source> next = new ArrayDeque<>();
      follow(start, via.isEmpty() ? start.provenance().derivesFrom() : via, next);
      while (!next.isEmpty() && sources.size() <= MOST) {
        Source source = next.remove();
        if (sources.put(source.id(), source) == null) {
          follow(source, source.provenance().derivesFrom(), next);
        }
      }
    }

    private void follow(Source source, List<Upstream> upstreams, Deque<Source> next) {
      for (Upstream upstream : upstreams) {
        if (upstream instanceof Upstream.Own) {
          own.add(source.id());
        } else if (upstream instanceof Upstream.Of of) {
          entries.source(of.source().value()).ifPresent(above -> step(above, source, next));
        } else {
          open.add(source.id());
        }
      }
    }

    private void step(Source above, Source source, Deque<Source> next) {
      steps.add(new Step(above.id(), source.id(), inferred(source, above.id()), false));
      next.add(above);
    }

    private void shown(Source unseen, Source showing) {
      sources.putIfAbsent(showing.id(), showing);
      steps.add(new Step(unseen.id(), showing.id(), false, true));
    }

    void below(Source source, Source derived) {
      sources.putIfAbsent(derived.id(), derived);
      steps.add(new Step(source.id(), derived.id(), inferred(derived, source.id()), false));
    }

    /**
     * That one rests on the other may be inferred even where a claim's evidence says so plainly.
     */
    private static boolean inferred(Source below, Id above) {
      return below.provenance().derivesFrom().stream()
          .anyMatch(
              upstream ->
                  upstream instanceof Upstream.Of of
                      && of.inferred()
                      && of.source().value().equals(above));
    }

    /** Where one source has it from another anyway, that it also shows it says nothing more. */
    Provenance provenance() {
      Set<List<Id>> plain = new HashSet<>();
      steps.stream()
          .filter(step -> !step.shown())
          .forEach(step -> plain.add(List.of(step.from(), step.to())));
      List<Step> all =
          steps.stream()
              .filter(step -> !step.shown() || !plain.contains(List.of(step.from(), step.to())))
              .toList();
      return new Provenance(List.copyOf(sources.values()), own, open, all);
    }
  }
}
