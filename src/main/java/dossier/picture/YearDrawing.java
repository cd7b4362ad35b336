package dossier.picture;

import dossier.site.Html;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the events of one year: months across for wide pages, down the side for narrow ones. A day
 * that is known is a square with its number, a time within which something happened a soft band.
 * Each leads to its event and is large enough for a finger (WCAG 2.2, 2.5.8). What the drawing has
 * no room for is counted, not squeezed in. Used once, by one thread.
 */
public final class YearDrawing {
  private static final int HIT = 24;
  private static final int ROW = HIT + 2;
  private static final int NUMBER = 16;
  private static final int SQUARE = 10;

  private static final int MONTH = 56;
  private static final int HEAD = 22;
  private static final int MOST_LANES = 10;

  private static final int SIDE = 44;
  private static final int NARROW = 262;
  private static final int ACROSS = (NARROW - SIDE) / (HIT + NUMBER + 2);
  private static final int MOST_IN_A_MONTH = 3 * ACROSS;

  private static final int GAP = 2;

  /**
   * A year's events, in order of time.
   *
   * @param months twelve short names of months
   * @param called what the drawing is called
   */
  public record Year(int number, List<String> months, Svg.Called called, List<Mark> marks) {
    public Year {
      months = List.copyOf(months);
      marks = List.copyOf(marks);
    }
  }

  /**
   * An event.
   *
   * @param label what a screen reader is told
   * @param from the first day that it may have happened on
   * @param to the last one
   * @param style a class of the style sheet
   */
  public record Mark(String href, String label, LocalDate from, LocalDate to, String style) {
    /** Whether it is one day. */
    public boolean isDay() {
      return from.equals(to);
    }
  }

  private final Year year;
  private final StringBuilder out = new StringBuilder();
  private int left;

  private YearDrawing(Year year) {
    this.year = year;
  }

  /** How many of the events the wide drawing has no room for. */
  public static int leftOut(Year year) {
    YearDrawing drawing = new YearDrawing(year);
    drawing.wide();
    return drawing.left;
  }

  /** Draws the months across. */
  public static Html wide(Year year) {
    return new YearDrawing(year).wide();
  }

  /** Draws the months down the side. */
  public static Html narrow(Year year) {
    return new YearDrawing(year).narrow();
  }

  private Html wide() {
    List<Integer> lanes = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    for (Mark mark : year.marks()) {
      int start = Math.max(0, Math.min(across(mark.from()), 12 * MONTH - reach(mark)));
      int width = Math.max(reach(mark), end(mark.to()) - start);
      int lane = lane(lanes, start, start + width);
      if (lane < MOST_LANES) {
        mark(marks, mark, start, HEAD + lane * ROW, Math.min(width, 12 * MONTH - start));
      } else {
        left++;
      }
    }
    int height = HEAD + Math.min(lanes.size(), MOST_LANES) * ROW;
    for (int month = 0; month < 12; month++) {
      text(year.months().get(month), month * MONTH + 4, HEAD - 8);
      out.append("<path class=\"grid\" d=\"M%s 0v%s\"/>".formatted(month * MONTH, height));
    }
    return svg("wide", 12 * MONTH, height, out.append(marks));
  }

  /** The first lane that is free there; it is taken from now on. */
  private static int lane(List<Integer> lanes, int start, int end) {
    int lane = 0;
    while (lane < lanes.size() && lanes.get(lane) > start) {
      lane++;
    }
    if (lane == lanes.size()) {
      lanes.add(end + GAP);
    } else {
      lanes.set(lane, end + GAP);
    }
    return lane;
  }

  private static int reach(Mark mark) {
    return mark.isDay() ? HIT + NUMBER : HIT;
  }

  /** Where a day lies; days before and after the year lie at its ends. */
  private int across(LocalDate day) {
    if (day.getYear() != year.number()) {
      return day.getYear() < year.number() ? 0 : 12 * MONTH;
    }
    int month = day.getMonthValue() - 1;
    return month * MONTH + (day.getDayOfMonth() - 1) * MONTH / day.lengthOfMonth();
  }

  /** Where a day ends, however far away it lies. */
  private int end(LocalDate day) {
    return day.getYear() > year.number() ? 12 * MONTH : across(day.plusDays(1));
  }

  private Html narrow() {
    int y = 0;
    for (int month = 1; month <= 12; month++) {
      List<Mark> marks = in(month);
      int shown = Math.min(marks.size(), MOST_IN_A_MONTH);
      out.append("<path class=\"grid\" d=\"M0 %sh%s\"/>".formatted(y, NARROW));
      text(year.months().get(month - 1), 0, y + 17);
      for (int i = 0; i < shown; i++) {
        int x = SIDE + i % ACROSS * (HIT + NUMBER + GAP);
        mark(out, marks.get(i), x, y + 1 + i / ACROSS * ROW, HIT + NUMBER);
      }
      if (shown < marks.size()) {
        text("+" + (marks.size() - shown), 0, y + ROW + 17);
      }
      y += ROW * Math.max(1, (shown + ACROSS - 1) / ACROSS);
    }
    return svg("narrow", NARROW, y, out);
  }

  private List<Mark> in(int month) {
    return year.marks().stream()
        .filter(
            mark ->
                mark.from().getYear() < year.number()
                    ? month == 1
                    : mark.from().getMonthValue() == month)
        .toList();
  }

  private static void mark(StringBuilder out, Mark mark, int x, int y, int width) {
    out.append(
        "<a href=\"%s\" aria-label=\"%s\"><rect class=\"hit\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(Html.escape(mark.href()), Html.escape(mark.label()), x, y, width, HIT));
    int inset = (HIT - SQUARE) / 2;
    out.append(
        mark.isDay()
            ? "<rect class=\"day %s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/><text x=\"%s\" y=\"%s\">%s</text>"
                .formatted(
                    Html.escape(mark.style()),
                    x + inset,
                    y + inset,
                    SQUARE,
                    SQUARE,
                    x + inset + SQUARE + 4,
                    y + 17,
                    mark.from().getDayOfMonth())
            : "<rect class=\"soft %s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(
                    Html.escape(mark.style()),
                    x + GAP,
                    y + inset - 2,
                    width - 2 * GAP,
                    SQUARE + 4));
    out.append("</a>");
  }

  private void text(String words, int x, int y) {
    out.append(
        "<text class=\"month\" x=\"%s\" y=\"%s\">%s</text>".formatted(x, y, Html.escape(words)));
  }

  private Html svg(String style, int width, int height, StringBuilder inner) {
    return new Svg(style, width, height).of(inner, year.called());
  }
}
