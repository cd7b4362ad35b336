package dossier.view.listing;

import dossier.graph.Timeline;
import dossier.model.Story;
import dossier.view.listing.TimelinePage.Lane;
import dossier.view.part.PageContext;
import java.util.Comparator;
import java.util.List;

/**
 * The cases of a page of the timeline, each with a lane of its own as long as there are few: the
 * style has room for twelve.
 *
 * @param cases by number
 */
record Lanes(List<Story> cases) {
  private static final int MOST = 12;

  static Lanes of(List<Timeline.Entry> events) {
    return new Lanes(
        events.stream()
            .map(Timeline.Entry::story)
            .distinct()
            .sorted(Comparator.comparing(story -> story.caseNumber().value()))
            .toList());
  }

  private boolean isParted() {
    return cases.size() > 1 && cases.size() <= MOST;
  }

  /** The lane of an event, counted from 1. */
  int of(Timeline.Entry event) {
    return isParted() ? cases.indexOf(event.story()) + 1 : 1;
  }

  /** The lanes between which a reader can choose; none if all events share one. */
  List<Lane> shown(PageContext context) {
    return isParted() ? cases.stream().map(story -> lane(story, context)).toList() : List.of();
  }

  private Lane lane(Story story, PageContext context) {
    return new Lane(
        cases.indexOf(story) + 1,
        story.caseNumber().value(),
        story.title(),
        context.languages().name(story));
  }
}
