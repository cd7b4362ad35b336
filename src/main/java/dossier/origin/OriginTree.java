package dossier.origin;

import dossier.model.Entries;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.text.Id;
import dossier.text.SortName;
import dossier.text.SortName.Scripts;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All sources by where they come from: each stands under the first source that it names, so what
 * goes back to one origin stands together. Every source stands in it once. Pure.
 *
 * @param shared origins from which more than one source comes, the largest first
 * @param own sources by themselves that report something of their own, the oldest first
 * @param unknown sources by themselves of which nobody knows where they have it from
 */
public record OriginTree(List<Origin> shared, List<Row> own, List<Row> unknown) {
  public OriginTree {
    shared = List.copyOf(shared);
    own = List.copyOf(own);
    unknown = List.copyOf(unknown);
  }

  /**
   * An origin and all that goes back to it.
   *
   * @param label which the editors gave to it, if they did: then it may have several first sources
   * @param rows each source before those taken from it
   */
  public record Origin(Optional<String> label, List<Row> rows) {
    public Origin {
      rows = List.copyOf(rows);
    }

    /** The source from which it all comes, or the oldest of them. */
    public Source first() {
      return rows.get(0).source();
    }

    /** Whether it is known where the first source has it from: from nowhere else. */
    public boolean isKnown() {
      return isOrigin(first());
    }
  }

  /**
   * A source in its place.
   *
   * @param from the source under which it stands
   * @param inferred whether the editors infer that it was taken from there
   * @param depth how many sources stand above it
   * @param also what else it rests on, if it stands under another one
   */
  public record Row(
      Source source, Optional<Source> from, boolean inferred, int depth, List<Upstream> also) {
    public Row {
      also = List.copyOf(also);
    }
  }

  /** The sources of a dossier. */
  public static OriginTree of(Entries entries) {
    Map<Id, Upstream.Of> above = above(entries);
    Map<Id, List<Source>> below = new HashMap<>();
    Map<String, List<Source>> first = new LinkedHashMap<>();
    for (Source source : entries.sources().stream().sorted(order(entries.scripts())).toList()) {
      Optional.ofNullable(above.get(source.id()))
          .ifPresentOrElse(
              of -> below.computeIfAbsent(of.source().value(), id -> new ArrayList<>()).add(source),
              () -> first.computeIfAbsent(key(source), key -> new ArrayList<>()).add(source));
    }
    List<Origin> all =
        first.values().stream().map(sources -> origin(sources, above, below)).toList();
    return new OriginTree(
        all.stream()
            .filter(origin -> origin.rows().size() > 1)
            .sorted(Comparator.comparing((Origin origin) -> -origin.rows().size()))
            .toList(),
        alone(all, true),
        alone(all, false));
  }

  private static Comparator<Source> order(Scripts scripts) {
    return Comparator.comparing(OriginTree::issued)
        .thenComparing(source -> SortName.of(source.name(), scripts))
        .thenComparing(Source::id);
  }

  private static List<Row> alone(List<Origin> all, boolean known) {
    return all.stream()
        .filter(origin -> origin.rows().size() == 1 && origin.isKnown() == known)
        .map(origin -> origin.rows().get(0))
        .toList();
  }

  private static boolean isOrigin(Source source) {
    return source.provenance().primary()
        || source.provenance().derivesFrom().stream().anyMatch(Upstream.Own.class::isInstance);
  }

  /** Sources with one label are one origin. */
  private static String key(Source source) {
    return source.provenance().origin().map(label -> "1 " + label).orElse("2 " + source.id());
  }

  /** The upstream under which each source stands; none where that would go round. */
  private static Map<Id, Upstream.Of> above(Entries entries) {
    Map<Id, Upstream.Of> above = new HashMap<>();
    Map<Id, Id> higher = new HashMap<>();
    for (Source source : entries.sources()) {
      source.provenance().derivesFrom().stream()
          .filter(Upstream.Of.class::isInstance)
          .map(Upstream.Of.class::cast)
          .filter(of -> entries.source(of.source().value()).isPresent())
          .filter(of -> !top(of.source().value(), higher).equals(source.id()))
          .findFirst()
          .ifPresent(
              of -> {
                above.put(source.id(), of);
                higher.put(source.id(), of.source().value());
              });
    }
    return above;
  }

  /**
   * The last source above one so far.
   *
   * @param higher some source above each; all that are passed lead nearer to the top afterwards, so
   *     that long chains are not walked again
   */
  private static Id top(Id from, Map<Id, Id> higher) {
    Id at = from;
    while (higher.containsKey(at)) {
      Id next = higher.get(at);
      Id beyond = higher.getOrDefault(next, next);
      higher.put(at, beyond);
      at = beyond;
    }
    return at;
  }

  private static Origin origin(
      List<Source> first, Map<Id, Upstream.Of> above, Map<Id, List<Source>> below) {
    List<Row> rows = new ArrayList<>();
    Deque<Row> next = new ArrayDeque<>();
    first.forEach(source -> next.add(new Row(source, Optional.empty(), false, 0, List.of())));
    while (!next.isEmpty()) {
      Row row = next.remove();
      rows.add(row);
      List<Source> under = below.getOrDefault(row.source().id(), List.of());
      for (int i = under.size() - 1; i >= 0; i--) {
        next.push(under(row, under.get(i), above));
      }
    }
    return new Origin(first.get(0).provenance().origin(), rows);
  }

  private static Row under(Row row, Source source, Map<Id, Upstream.Of> above) {
    Collection<Upstream> all = source.provenance().derivesFrom();
    Optional<Upstream.Of> from = Optional.ofNullable(above.get(source.id()));
    return new Row(
        source,
        Optional.of(row.source()),
        from.map(Upstream.Of::inferred).orElse(false),
        row.depth() + 1,
        all.stream().filter(upstream -> !Optional.of(upstream).equals(from)).toList());
  }

  private static LocalDate issued(Source source) {
    return source.publication().issued().map(when -> when.earliest()).orElse(LocalDate.MAX);
  }
}
