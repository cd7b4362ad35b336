package dossier.view.listing;

import dossier.graph.Timeline;
import dossier.model.value.EdtfDate;
import dossier.picture.Svg;
import dossier.picture.YearDrawing;
import dossier.picture.YearDrawing.Mark;
import dossier.route.Addresses;
import dossier.route.Listing;
import dossier.view.claim.Events;
import dossier.view.listing.TimelinePage.Year;
import dossier.view.listing.TimelinePage.YearPicture;
import dossier.view.listing.YearCount.MonthCount;
import dossier.view.part.PageContext;
import dossier.view.part.StatusView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The timeline by year: as a list, drawn, and counted by month. */
public final class Years {
  private static final String EARLIER = "Earlier";

  private Years() {}

  /** What is to be seen of each year of a page. A year is drawn once, on its first page. */
  static List<Year> of(Opened<Timeline.Entry> opened) {
    boolean first = opened.leaf().number() == 1;
    return opened.leaf().sections().stream()
        .map(
            year ->
                new Year(
                    shown(year.name(), opened.context()),
                    year.anchor(),
                    Optional.of(opened)
                        .filter(page -> first)
                        .flatMap(page -> picture(year.name(), page)),
                    year.things().stream()
                        .map(entry -> Events.of(entry, opened.context()))
                        .toList()))
        .toList();
  }

  /** How many events each year and month has. */
  public static List<YearCount> counts(Listings listings, PageContext context) {
    Listing<Timeline.Entry> timeline = listings.timeline();
    return timeline.sections().stream()
        .map(
            year ->
                new YearCount(
                    context.link(timeline.start(year), shown(year.name(), context)),
                    year.things().size(),
                    months(year.things(), context)))
        .toList();
  }

  /** All of a year, also where its first page lists the first events alone. */
  private static Optional<YearPicture> picture(String year, Opened<Timeline.Entry> opened) {
    return opened.listing().sections().stream()
        .filter(section -> section.name().equals(year))
        .findFirst()
        .flatMap(section -> picture(year, section.things(), opened.context()));
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

  /** January to December; what may have happened in more than one of them is in none. */
  private static List<MonthCount> months(List<Timeline.Entry> events, PageContext context) {
    Integer[] months = new Integer[12];
    Arrays.fill(months, 0);
    for (Timeline.Entry entry : events) {
      EdtfDate when = entry.event().date().value();
      boolean one =
          when.earliest().getYear() == when.latest().getYear()
              && when.earliest().getMonth() == when.latest().getMonth();
      if (one) {
        months[when.earliest().getMonthValue() - 1]++;
      }
    }
    return IntStream.range(0, 12)
        .mapToObj(month -> new MonthCount(context.words().month(month + 1), months[month]))
        .toList();
  }

  private static Optional<YearPicture> picture(
      String year, List<Timeline.Entry> events, PageContext context) {
    if (year.equals(EARLIER)) {
      return Optional.empty();
    }
    YearDrawing.Year drawn =
        new YearDrawing.Year(
            Integer.parseInt(year),
            context.words().shortMonths(),
            new Svg.Called(
                context.words().of("timeline.drawing", Map.of("year", year)),
                context.words().of("drawing.list-follows")),
            events.stream().map(entry -> mark(entry, context)).toList());
    return Optional.of(
        new YearPicture(
            YearDrawing.wide(drawn), YearDrawing.narrow(drawn), YearDrawing.leftOut(drawn)));
  }

  /**
   * A day that is not certain is drawn as the month around it. The mark looks like a claim of its
   * status only where that stands for the whole event.
   */
  private static Mark mark(Timeline.Entry entry, PageContext context) {
    EdtfDate when = entry.event().date().value();
    boolean vague = when.earliest().equals(when.latest()) && when.exactDay().isEmpty();
    Optional<StatusView> status = StatusView.of(entry.story(), entry.event(), context.terms());
    return new Mark(
        context.linkBase().to(Addresses.ofEvent(entry.story(), entry.index())),
        context.date(when).words()
            + ": "
            + entry.event().title()
            + status.map(of -> ", " + of.words(context.words())).orElse(""),
        vague ? when.earliest().withDayOfMonth(1) : when.earliest(),
        vague ? when.latest().withDayOfMonth(when.latest().lengthOfMonth()) : when.latest(),
        status.filter(of -> of.covers().isEmpty()).map(of -> of.stamp().word()).orElse(""));
  }
}
