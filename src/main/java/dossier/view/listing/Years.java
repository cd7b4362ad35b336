package dossier.view.listing;

import dossier.graph.Timeline;
import dossier.view.claim.Events;
import dossier.view.listing.TimelinePage.Happening;
import dossier.view.listing.TimelinePage.Year;
import dossier.view.part.PageContext;
import java.time.LocalDate;
import java.util.List;

/** The timeline by year. */
public final class Years {
  private static final String EARLIER = "Earlier";

  private Years() {}

  /** What is to be seen of each year of a page. */
  static List<Year> of(Opened<Timeline.Entry> opened, Lanes lanes) {
    return opened.leaf().sections().stream()
        .map(
            year ->
                new Year(
                    shown(year.name(), opened.context()),
                    year.anchor(),
                    year.things().stream()
                        .map(entry -> happening(entry, lanes, opened.context()))
                        .toList()))
        .toList();
  }

  private static Happening happening(Timeline.Entry entry, Lanes lanes, PageContext context) {
    return new Happening(
        Events.of(entry, context),
        entry.story().caseNumber().value(),
        lanes.of(entry),
        entry.event().date().value().exactDay().isPresent());
  }

  /** The year under which an event stands. */
  static String year(Timeline.Entry entry) {
    LocalDate earliest = entry.event().date().value().earliest();
    return earliest.equals(LocalDate.MIN) ? EARLIER : String.valueOf(earliest.getYear());
  }

  private static String shown(String year, PageContext context) {
    return year.equals(EARLIER) ? context.words().of("timeline.earlier") : year;
  }

  /** From which date to which. */
  static Opened.Span<Timeline.Entry> span(PageContext context) {
    return new Opened.Span<>() {
      @Override
      public String words(Timeline.Entry from, Timeline.Entry to) {
        return Opened.Span.<Timeline.Entry>of(
                entry -> context.date(entry.event().date().value()).words())
            .words(from, to);
      }

      @Override
      public String section(String year) {
        return shown(year, context);
      }
    };
  }
}
