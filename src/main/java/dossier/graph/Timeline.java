package dossier.graph;

import dossier.model.Event;
import dossier.model.Story;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All events in order of time: by the first day that each may mean, then by the last, then by case.
 */
public final class Timeline {

  /**
   * An event and where it was written.
   *
   * @param index which event of the story it is, from 0
   */
  public record Entry(Story story, Event event, int index) {}

  private static final Comparator<Entry> BY_TIME =
      Comparator.comparing((Entry entry) -> entry.event().date().value().earliest())
          .thenComparing(entry -> entry.event().date().value().latest())
          .thenComparing(entry -> entry.story().caseNumber().value())
          .thenComparingInt(Entry::index);

  private final List<Entry> entries;
  private final Map<Id, List<Entry>> involving = new HashMap<>();

  private Timeline(List<Entry> entries) {
    this.entries = entries;
    for (Entry entry : entries) {
      involved(entry)
          .forEach(id -> involving.computeIfAbsent(id, key -> new ArrayList<>()).add(entry));
    }
  }

  static Timeline of(List<Story> stories) {
    List<Entry> entries = new ArrayList<>();
    for (Story story : stories) {
      for (int i = 0; i < story.events().size(); i++) {
        entries.add(new Entry(story, story.events().get(i), i));
      }
    }
    return new Timeline(entries.stream().sorted(BY_TIME).toList());
  }

  /** All events. */
  public List<Entry> entries() {
    return entries;
  }

  /** The events of a story, and those that happened at a place or to a person or group. */
  public List<Entry> involving(Id id) {
    return List.copyOf(involving.getOrDefault(id, List.of()));
  }

  private static Set<Id> involved(Entry entry) {
    Set<Id> ids = new LinkedHashSet<>();
    ids.add(entry.story().id());
    entry.event().place().map(Located::value).ifPresent(ids::add);
    entry.event().people().forEach(id -> ids.add(id.value()));
    entry.event().groups().forEach(id -> ids.add(id.value()));
    return ids;
  }
}
