package dossier.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which one of those that would have the same key, counted from 1 as they are written. */
record Occurrence(int number) {

  /** A thing, and which one of its like it is. */
  record Counted<T>(T thing, Occurrence occurrence) {}

  /** Things in their order, each counted among those that are alike. */
  static <T> Stream<Counted<T>> counted(List<T> things, Function<T, ?> likeness) {
    Map<Object, Integer> counts = new HashMap<>();
    return things.stream()
        .map(
            thing ->
                new Counted<>(
                    thing, new Occurrence(counts.merge(likeness.apply(thing), 1, Integer::sum))));
  }

  /** A key of its own: the first has the one that was given. */
  String of(String key) {
    return number == 1 ? key : key + "/" + number;
  }
}
