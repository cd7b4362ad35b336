package dossier.view.drawing;

import dossier.picture.Network.Tie;
import dossier.view.drawing.NetworkView.TieView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  TieView view(int number, NetworkNode end, List<TieView> beyond) {
    String relations = all(Saying::relation).collect(Collectors.joining(" and "));
    return new TieView(
        number,
        relations + all(Saying::tail).collect(Collectors.joining()),
        end.end(),
        all(Saying::about).flatMap(Optional::stream).toList(),
        all(Saying::note).flatMap(Optional::stream).toList(),
        beyond);
  }

  private <T> Stream<T> all(Function<Saying, T> of) {
    return sayings.stream().map(of).distinct();
  }
}
