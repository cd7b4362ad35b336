package dossier.graph;

import dossier.graph.index.Moments;
import dossier.graph.index.Moments.Moment;
import dossier.model.Entries;
import dossier.model.Event;
import dossier.model.Story;
import dossier.text.Id;
import dossier.text.Reads;
import java.util.List;
import java.util.stream.Stream;

/**
 * All events in order of time: by the first day that each may mean, then by the last; of a day and
 * a date that may be another one the day first; then by case.
 *
 * @param moments the events by ids and numbers
 * @param stories where they are looked up
 */
public record Timeline(Moments moments, Entries stories) {

  /**
   * An event and where it was written.
   *
   * @param index which event of the story it is, from 0
   */
  public record Entry(Story story, Event event, int index) {}

  /** All events. */
  public List<Entry> entries() {
    Reads.whole(Reads.Whole.EVERYTHING);
    return moments.all().stream().flatMap(this::entry).toList();
  }

  /** The events of a story, and those that happened at a place or to a person or group. */
  public List<Entry> involving(Id id) {
    Reads.about(id);
    return moments.involving().getOrDefault(id, List.of()).stream().flatMap(this::entry).toList();
  }

  private Stream<Entry> entry(Moment moment) {
    return stories.find(moment.story()).stream()
        .filter(Story.class::isInstance)
        .map(Story.class::cast)
        .map(story -> new Entry(story, story.events().get(moment.event()), moment.event()));
  }
}
