package dossier.view.listing;

import dossier.graph.Timeline;
import dossier.model.value.EdtfDate;
import dossier.picture.Svg;
import dossier.picture.YearDrawing;
import dossier.picture.YearDrawing.Mark;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.view.claim.Events;
import dossier.view.listing.TimelinePage.Year;
import dossier.view.listing.TimelinePage.YearPicture;
import dossier.view.part.PageContext;
import dossier.view.part.StatusView;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The timeline by year: as a list, drawn, and counted by month. */
public final class Years {
  private static final String EARLIER = "Earlier";

  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.UK).substring(0, 3))
          .toList();

  private Years() {}

  /** What is to be seen of each year. */
  static List<Year> of(PageContext context) {
    return byYear(context).entrySet().stream()
        .map(
            year ->
                new Year(
                    year.getKey(),
                    anchor(year.getKey()),
                    picture(year.getKey(), year.getValue(), context),
                    year.getValue().stream().map(entry -> Events.of(entry, context)).toList()))
        .toList();
  }

  /** How many events each year and month has. */
  public static List<YearCount> counts(PageContext context) {
    return byYear(context).entrySet().stream()
        .map(
            year ->
                new YearCount(
                    context.link(
                        FixedPage.TIMELINE.address().at(anchor(year.getKey())), year.getKey()),
                    year.getValue().size(),
                    months(year.getValue())))
        .toList();
  }

  private static Map<String, List<Timeline.Entry>> byYear(PageContext context) {
    Map<String, List<Timeline.Entry>> byYear = new LinkedHashMap<>();
    for (Timeline.Entry entry : context.dossier().timeline().entries()) {
      byYear.computeIfAbsent(year(entry), key -> new ArrayList<>()).add(entry);
    }
    return byYear;
  }

  private static String year(Timeline.Entry entry) {
    LocalDate earliest = entry.event().date().value().earliest();
    return earliest.equals(LocalDate.MIN) ? EARLIER : String.valueOf(earliest.getYear());
  }

  private static String anchor(String year) {
    return "year-" + year;
  }

  /** January to December; what may have happened in more than one of them is in none. */
  private static List<Integer> months(List<Timeline.Entry> events) {
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
    return List.of(months);
  }

  private static Optional<YearPicture> picture(
      String year, List<Timeline.Entry> events, PageContext context) {
    if (year.equals(EARLIER)) {
      return Optional.empty();
    }
    YearDrawing.Year drawn =
        new YearDrawing.Year(
            Integer.parseInt(year),
            MONTHS,
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
        context.linkBase().to(Addresses.of(entry.story()).at(Addresses.eventAnchor(entry.index()))),
        context.date(when).words()
            + ": "
            + entry.event().title()
            + status.map(of -> ", " + of.words(context.words())).orElse(""),
        vague ? when.earliest().withDayOfMonth(1) : when.earliest(),
        vague ? when.latest().withDayOfMonth(when.latest().lengthOfMonth()) : when.latest(),
        status.filter(of -> of.covers().isEmpty()).map(of -> of.stamp().word()).orElse(""));
  }
}
