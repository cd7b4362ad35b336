package dossier.view.drawing;

import dossier.picture.Network.Tie;
import dossier.view.drawing.NetworkView.TieView;
import dossier.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two that are tied, the left one first, and all that is said of it. */
record NetworkEdge(NetworkNode from, NetworkNode to, Set<Saying> sayings) {

  NetworkNode across(NetworkNode knot) {
    return from.name().equals(knot.name()) ? to : from;
  }

  /** Whether both ends are among some. */
  boolean within(Set<String> names) {
    return names.contains(from.name()) && names.contains(to.name());
  }

  Tie drawn(int number) {
    boolean against = sayings.stream().allMatch(Saying::against);
    return new Tie(from.name(), to.name(), number, against);
  }

  /** A line of the list, and those below it. */
  TieView view(int number, NetworkNode end, List<TieView> beyond, Words words) {
    return new TieView(
        number,
        relation(words),
        end.end(),
        all(Saying::about).flatMap(Optional::stream).toList(),
        all(Saying::note).flatMap(Optional::stream).toList(),
        beyond);
  }

  private String relation(Words words) {
    String relations =
        all(Saying::relation)
            .reduce((before, last) -> words.of("list.and", Map.of("before", before, "last", last)))
            .orElse("");
    return all(Saying::tail)
        .filter(tail -> !tail.isEmpty())
        .reduce(relations, (said, tail) -> words.of(tail, Map.of("relations", said)));
  }

  private <T> Stream<T> all(Function<Saying, T> of) {
    return sayings.stream().map(of).distinct();
  }
}
