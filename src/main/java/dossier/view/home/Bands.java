package dossier.view.home;

import dossier.graph.Timeline;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.route.Listing;
import dossier.view.home.BandView.Line;
import dossier.view.home.BandView.Stretch;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Draws the time that cases span. */
final class Bands {
  private final Axis axis;
  private final PageContext context;

  private Bands(Axis axis, PageContext context) {
    this.axis = axis;
    this.context = context;
  }

  /** A line for each case in which something happened; empty if nothing did. */
  static Optional<BandView> of(
      List<Story> cases, Listing<Timeline.Entry> timeline, PageContext context) {
    List<List<Timeline.Entry>> told =
        cases.stream()
            .map(story -> context.events(story.id()).stream().filter(of(story)).toList())
            .filter(events -> !events.isEmpty())
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<EdtfDate> dates = told.stream().flatMap(List::stream).map(Bands::date).toList();
    Bands bands = new Bands(Axis.of(dates), context);
    return Optional.of(
        new BandView(told.stream().map(bands::line).toList(), bands.periods(timeline)));
  }

  private static Predicate<Timeline.Entry> of(Story story) {
    return entry -> entry.story().id().equals(story.id());
  }

  private static EdtfDate date(Timeline.Entry entry) {
    return entry.event().date().value();
  }

  private Line line(List<Timeline.Entry> events) {
    Story story = events.get(0).story();
    List<EdtfDate> dates = events.stream().map(Bands::date).toList();
    return new Line(
        story.caseNumber().value(),
        context.link(story),
        words(story, dates),
        dates.stream().flatMap(date -> date.exactDay().stream()).map(axis::at).distinct().toList(),
        dates.stream()
            .filter(date -> date.exactDay().isEmpty())
            .map(date -> new Stretch(axis.at(date.earliest()), axis.at(date.latest())))
            .distinct()
            .toList());
  }

  private String words(Story story, List<EdtfDate> dates) {
    return context
        .words()
        .of(
            "home.line",
            Map.of(
                "number",
                story.caseNumber().value(),
                "count",
                dates.size(),
                "first",
                context.date(dates.get(0)).words(),
                "last",
                context.date(dates.get(dates.size() - 1)).words()));
  }

  private List<MaybeLink> periods(Listing<Timeline.Entry> timeline) {
    return IntStream.range(0, axis.periods())
        .mapToObj(period -> String.valueOf(axis.year(period)))
        .map(
            year ->
                timeline.sections().stream()
                    .filter(section -> section.name().equals(year))
                    .findFirst()
                    .map(section -> MaybeLink.of(link(timeline, section, year)))
                    .orElseGet(() -> MaybeLink.words(year)))
        .toList();
  }

  private Link link(
      Listing<Timeline.Entry> timeline, Listing.Section<Timeline.Entry> section, String year) {
    return context.link(timeline.start(section), year);
  }
}
