package dossier.graph;

import dossier.model.Event;
import dossier.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All events in order of time: by the first day that each may mean, then by the last, then by case.
 */
public record Timeline(List<Entry> entries) {

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

  static Timeline of(List<Story> stories) {
    List<Entry> entries = new ArrayList<>();
    for (Story story : stories) {
      for (int i = 0; i < story.events().size(); i++) {
        entries.add(new Entry(story, story.events().get(i), i));
      }
    }
    return new Timeline(entries.stream().sorted(BY_TIME).toList());
  }
}
