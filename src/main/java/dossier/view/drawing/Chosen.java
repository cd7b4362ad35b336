package dossier.view.drawing;

import dossier.view.drawing.NetworkNode.Column;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what a drawing shows: as many as can be read at a glance, of those that are tied to the
 * centre and of those tied to them, the ones with the most ties. Used once, by one thread.
 */
final class Chosen {
  private static final int MOST = 14;
  private static final int NEAR = 6;

  private final Collection<NetworkNode> knots;
  private final Collection<NetworkEdge> ties;
  private final Set<String> names = new HashSet<>();

  private Chosen(Collection<NetworkNode> knots, Collection<NetworkEdge> ties) {
    this.knots = knots;
    this.ties = ties;
  }

  /** The names of those that are shown, the centre among them. */
  static Set<String> of(Collection<NetworkNode> knots, Collection<NetworkEdge> ties) {
    return new Chosen(knots, ties).choose();
  }

  private Set<String> choose() {
    List<NetworkNode> near = knots.stream().filter(NetworkNode::isNear).toList();
    List<NetworkNode> far = at(Column.BEYOND);
    at(Column.CENTRE).forEach(this::choose);
    int room = Math.max(NEAR, MOST - 1 - far.size());
    List<NetworkNode> nearest = mostTied(near, ties.stream()).limit(room).toList();
    nearest.forEach(this::choose);
    List<NetworkNode> beyond = mostTied(far, ties.stream().filter(this::isHalfChosen)).toList();
    nearest.forEach(knot -> follow(knot, beyond));
    fill(beyond.stream());
    fill(mostTied(near, ties.stream()));
    return names;
  }

  /** What is shown near the centre leads on to something, if it does at all. */
  private void follow(NetworkNode knot, List<NetworkNode> beyond) {
    Set<String> ends =
        ties.stream()
            .filter(tie -> tie.from().name().equals(knot.name()))
            .map(tie -> tie.to().name())
            .collect(Collectors.toSet());
    if (Collections.disjoint(ends, names)) {
      beyond.stream().filter(end -> ends.contains(end.name())).findFirst().ifPresent(this::choose);
    }
  }

  private void fill(Stream<NetworkNode> with) {
    with.filter(this::isOpen).limit(MOST - names.size()).forEach(this::choose);
  }

  private void choose(NetworkNode knot) {
    names.add(knot.name());
  }

  private boolean isOpen(NetworkNode knot) {
    return !names.contains(knot.name());
  }

  private List<NetworkNode> at(Column column) {
    return knots.stream().filter(knot -> knot.column() == column).toList();
  }

  private boolean isHalfChosen(NetworkEdge tie) {
    return names.contains(tie.from().name()) || names.contains(tie.to().name());
  }

  /** Those that ties touch; of equals, who was found first. */
  private static Stream<NetworkNode> mostTied(List<NetworkNode> knots, Stream<NetworkEdge> ties) {
    Map<String, Long> counts =
        ties.flatMap(tie -> Stream.of(tie.from(), tie.to()))
            .collect(Collectors.groupingBy(NetworkNode::name, Collectors.counting()));
    Function<NetworkNode, Long> count = knot -> counts.getOrDefault(knot.name(), 0L);
    return knots.stream()
        .filter(knot -> count.apply(knot) > 0)
        .sorted(Comparator.comparing(count).reversed());
  }
}
