package dossier.graph.index;

import dossier.text.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All events in order of time: by the first day that each may mean, then by the last; of a day and
 * a date that may be another one the day first; then by case. Immutable.
 *
 * @param all every event
 * @param involving the events of a story, and those that happened at a place or to a person or
 *     group
 */
public record Moments(List<Moment> all, Map<Id, List<Moment>> involving) {
  /** No events. */
  public static final Moments NONE = new Moments(List.of(), Map.of());

  /**
   * A date as it is put in order.
   *
   * @param certain whether it is a day of which nothing is uncertain
   */
  public record When(LocalDate earliest, LocalDate latest, boolean certain)
      implements Comparable<When> {
    private static final Comparator<When> ORDER =
        Comparator.comparing(When::earliest)
            .thenComparing(When::latest)
            .thenComparing(when -> !when.certain());

    @Override
    public int compareTo(When other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * An event.
   *
   * @param event which event of the story it is, from 0
   * @param ids the story, and whom and what the event involves
   */
  public record Moment(When when, int caseNumber, Id story, int event, Set<Id> ids) {
    private static final Comparator<Moment> BY_TIME =
        Comparator.comparing(Moment::when)
            .thenComparing(Moment::caseNumber)
            .thenComparing(Moment::story)
            .thenComparing(Moment::event);
  }

  public Moments {
    all = List.copyOf(all);
    involving = Collections.unmodifiableMap(involving);
  }

  /** The same without some events and with others. */
  public Moments next(Collection<Moment> out, Collection<Moment> in) {
    if (out.isEmpty() && in.isEmpty()) {
      return this;
    }
    Set<Moment> gone = new HashSet<>(out);
    Map<Id, List<Moment>> next = new HashMap<>(involving);
    Map<Id, List<Moment>> fresh = new HashMap<>();
    in.forEach(
        one ->
            one.ids().forEach(id -> fresh.computeIfAbsent(id, key -> new ArrayList<>()).add(one)));
    Stream.concat(out.stream(), in.stream())
        .flatMap(one -> one.ids().stream())
        .distinct()
        .forEach(
            id -> {
              List<Moment> old = involving.getOrDefault(id, List.of());
              List<Moment> now = merged(old, gone, fresh.getOrDefault(id, List.of()));
              next.put(id, now);
            });
    next.values().removeIf(List::isEmpty);
    return new Moments(merged(all, gone, in), next);
  }

  private static List<Moment> merged(List<Moment> old, Set<Moment> gone, Collection<Moment> fresh) {
    return Stream.concat(old.stream().filter(one -> !gone.contains(one)), fresh.stream())
        .sorted(Moment.BY_TIME)
        .toList();
  }
}
