package dossier.origin.passing;

import dossier.model.Source;
import dossier.model.Upstream;
import dossier.origin.passing.PassedOn.Known;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts each text under one from which it has something. Used once, by one thread. */
final class PassingTrees {
  /** So many origins stand in one place at most. */
  private static final int MOST_STACKED = 3;

  private final PassingGraph graph;
  private final Map<Id, Id> over = new HashMap<>();
  private final Map<Id, Way> ways = new HashMap<>();
  private final Map<Id, List<Id>> under = new LinkedHashMap<>();
  private final Map<Id, List<Id>> also = new HashMap<>();
  private final Map<Id, Set<Id>> feeds = new HashMap<>();
  private final Map<Id, Integer> sizes = new HashMap<>();
  private final Map<Id, Integer> evidence = new HashMap<>();

  PassingTrees(PassingGraph graph) {
    this.graph = graph;
    List<Id> texts = graph.texts().map(Source::id).toList();
    texts.forEach(this::place);
    texts.forEach(text -> also.put(text, also(text)));
    texts.forEach(this::feed);
    texts.stream().filter(text -> !over.containsKey(text)).forEach(this::weigh);
    under.keySet().stream().filter(text -> !over.containsKey(text)).forEach(this::weigh);
  }

  /** Under the first that is not itself below. */
  private void place(Id text) {
    for (Map.Entry<Id, Way> from : graph.above(text)) {
      if (!over.containsKey(text) && !isUnder(from.getKey(), text)) {
        over.put(text, from.getKey());
        ways.put(text, from.getValue());
        under.computeIfAbsent(from.getKey(), id -> new ArrayList<>()).add(text);
      }
    }
  }

  private boolean isUnder(Id text, Id other) {
    Optional<Id> at = Optional.of(text);
    while (at.isPresent() && !at.get().equals(other)) {
      at = Optional.ofNullable(over.get(at.get()));
    }
    return at.isPresent();
  }

  /** What it has besides; that it shows a text, or must have it somehow, says nothing then. */
  private List<Id> also(Id text) {
    List<Map.Entry<Id, Way>> above = graph.above(text);
    return above.stream()
        .filter(from -> !from.getKey().equals(over.get(text)))
        .filter(from -> from.getValue().kind() != Way.Kind.UNKNOWN)
        .filter(
            from ->
                from.getValue().kind() != Way.Kind.SHOWN
                    || above.stream().noneMatch(it -> graph.comes(it.getKey(), from.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void feed(Id text) {
    Stream.concat(
            Optional.ofNullable(over.get(text)).stream(),
            also.getOrDefault(text, List.of()).stream())
        .forEach(from -> feeds.computeIfAbsent(from, id -> new HashSet<>()).add(text));
  }

  /** Counts what is below each text of a tree, from its ends to its root. */
  private void weigh(Id root) {
    List<Id> all = whole(root);
    for (int i = all.size() - 1; i >= 0; i--) {
      Id text = all.get(i);
      sizes.put(text, 1 + below(text).stream().mapToInt(sizes::get).sum());
      evidence.put(text, graph.evidence(text) + below(text).stream().mapToInt(evidence::get).sum());
    }
  }

  /** A text and all below it, each after the one under which it stands. */
  private List<Id> whole(Id root) {
    List<Id> all = new ArrayList<>(List.of(root));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(below(all.get(i)));
    }
    return all;
  }

  /** All trees, that with most of the evidence first. */
  List<PassedOn> all() {
    return graph
        .texts()
        .map(Source::id)
        .filter(text -> !over.containsKey(text) && under.containsKey(text))
        .sorted(Comparator.comparing(this::evidence).thenComparing(this::size).reversed())
        .map(root -> tree(stacked(root)))
        .toList();
  }

  private int evidence(Id root) {
    return stacked(root).stream().mapToInt(graph::evidence).sum()
        + below(root).stream().mapToInt(evidence::get).sum();
  }

  /** The tree around one text, with as much of it as there are columns. */
  Optional<PassedOn> around(Id here) {
    int up = under.containsKey(here) ? PassedOn.COLUMNS - 2 : PassedOn.COLUMNS - 1;
    Id root = here;
    for (int i = 0; i < up && over.containsKey(root); i++) {
      root = over.get(root);
    }
    return Optional.of(root)
        .filter(under::containsKey)
        .map(top -> tree(over.containsKey(top) ? List.of(top) : stacked(top)));
  }

  /** Origins of one text and of nothing else. */
  private List<Id> stacked(Id root) {
    Set<Id> fed = feeds.getOrDefault(root, Set.of());
    if (fed.size() != 1) {
      return List.of(root);
    }
    Id text = fed.iterator().next();
    List<Id> beside =
        also.getOrDefault(text, List.of()).stream()
            .filter(other -> !over.containsKey(other) && !under.containsKey(other))
            .filter(other -> fed.equals(feeds.get(other)))
            .limit(MOST_STACKED - 1)
            .toList();
    return Stream.concat(Stream.of(root), beside.stream()).toList();
  }

  private PassedOn tree(List<Id> roots) {
    Id root = roots.get(0);
    Set<Id> drawn = drawn(roots, root);
    List<PassedOn.Text> origins =
        roots.stream().map(id -> text(id, drawn, new HashSet<>(roots))).toList();
    return new PassedOn(origins, size(root) - 1, known(roots, root));
  }

  /** Level by level, as long as there is room. */
  private Set<Id> drawn(List<Id> roots, Id root) {
    Set<Id> drawn = new LinkedHashSet<>(roots);
    List<Id> level = List.of(root);
    for (int column = 2; column <= PassedOn.COLUMNS; column++) {
      List<Id> next = level.stream().flatMap(id -> below(id).stream()).toList();
      next.stream().limit(PassedOn.MOST - drawn.size()).forEach(drawn::add);
      level = next.stream().filter(drawn::contains).toList();
    }
    return drawn;
  }

  private PassedOn.Text text(Id id, Set<Id> drawn, Set<Id> beside) {
    List<Id> below = below(id);
    List<Source> from =
        Stream.concat(earlier(id, beside), also.getOrDefault(id, List.of()).stream())
            .filter(other -> !beside.contains(other))
            .map(graph::text)
            .toList();
    return new PassedOn.Text(
        graph.text(id),
        Optional.ofNullable(ways.get(id)).filter(way -> !beside.contains(id)),
        from,
        below.stream().filter(drawn::contains).map(it -> text(it, drawn, beside)).toList(),
        below.stream().filter(it -> !drawn.contains(it)).mapToInt(this::size).sum());
  }

  /** What stands above the top of a tree that does not begin at its origin. */
  private Stream<Id> earlier(Id id, Set<Id> roots) {
    return roots.contains(id) ? Optional.ofNullable(over.get(id)).stream() : Stream.empty();
  }

  private List<Id> below(Id id) {
    return under.getOrDefault(id, List.of());
  }

  private int size(Id id) {
    return sizes.getOrDefault(id, 1);
  }

  private Known known(List<Id> roots, Id root) {
    boolean own =
        roots.stream()
            .flatMap(id -> graph.text(id).provenance().derivesFrom().stream())
            .anyMatch(Upstream.Own.class::isInstance);
    if (!own) {
      return Known.NONE;
    }
    Set<Id> tops = Set.copyOf(roots);
    boolean open = roots.size() > 1 || whole(root).stream().anyMatch(id -> isOpen(id, tops));
    return open ? Known.AT_LEAST_ONE : Known.ONE;
  }

  private boolean isOpen(Id id, Set<Id> roots) {
    boolean uncertain =
        !roots.contains(id) && Optional.ofNullable(ways.get(id)).filter(Way::certain).isEmpty();
    boolean elsewhere = !roots.containsAll(also.getOrDefault(id, List.of()));
    boolean unnamed =
        graph.text(id).provenance().derivesFrom().stream()
            .anyMatch(Upstream.Unknown.class::isInstance);
    return uncertain || elsewhere || unnamed;
  }
}
