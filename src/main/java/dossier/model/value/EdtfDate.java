package dossier.model.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as far as it is known: Extended Date/Time Format (ISO 8601-2:2019), level 1, without times
 * and seasons.
 *
 * @param edtf the date as it was written
 * @param start the date, or the first day of an interval; empty if the interval has no known start
 * @param end the end of an interval; empty if it has no known end, or if it is no interval
 * @param interval whether it is an interval: some day within it
 */
public record EdtfDate(String edtf, Optional<Point> start, Optional<Point> end, boolean interval) {

  /**
   * A year, month or day.
   *
   * @param year the year; the first one where a digit is not known
   * @param month 1 to 12; 0 if not known or not given
   * @param day 1 to 31; 0 if not known or not given
   * @param unknownDigits how many digits of the year are not known: 0, 1 or 2
   * @param uncertain {@code ?}: it may be another
   * @param approximate {@code ~}: it is about then
   */
  public record Point(
      int year, int month, int day, int unknownDigits, boolean uncertain, boolean approximate) {

    /** The first day that it may mean. */
    public LocalDate earliest() {
      return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
      int span = (int) Math.pow(10, unknownDigits);
      YearMonth last = YearMonth.of(year + span - 1, month == 0 ? 12 : month);
      return day == 0 ? last.atEndOfMonth() : last.atDay(day);
    }

    /** Whether it is a day, known exactly. */
    public boolean isExactDay() {
      return day > 0 && isExact();
    }

    /** Whether nothing about this year, month or day is in doubt. */
    public boolean isExact() {
      return !uncertain && !approximate && unknownDigits == 0;
    }

    /** The year, month or day in figures (ISO 8601), without what is uncertain about it. */
    public String iso() {
      String figures = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
      return figures.substring(0, month == 0 ? 4 : day == 0 ? 7 : 10);
    }

    private String words() {
      return unknownDigits > 0
          ? marked("between " + earliest().getYear() + " and " + latest().getYear())
          : marked(plain());
    }

    /** As the beginning of an interval, of which the first year counts. */
    private String first() {
      return unknownDigits > 0 ? marked(String.valueOf(earliest().getYear())) : words();
    }

    /** As the end of an interval, of which the last year counts. */
    private String last() {
      return unknownDigits > 0 ? marked(String.valueOf(latest().getYear())) : words();
    }

    private String marked(String date) {
      return (approximate ? "about " : "") + date + (uncertain ? " (not certain)" : "");
    }

    private String plain() {
      if (month == 0) {
        return String.valueOf(year);
      }
      String named = Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) + " " + year;
      return day == 0 ? named : day + " " + named;
    }
  }

  /** A day that is known. */
  public static EdtfDate of(LocalDate day) {
    Point point =
        new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, false, false);
    return new EdtfDate(day.toString(), Optional.of(point), Optional.empty(), false);
  }

  /** The first day that it may mean; the first of all if it has no known start. */
  public LocalDate earliest() {
    return start.map(Point::earliest).orElse(LocalDate.MIN);
  }

  /** The last day that it may mean; the last of all if it has no known end. */
  public LocalDate latest() {
    Optional<Point> last = interval ? end : start;
    return last.map(Point::latest).orElse(LocalDate.MAX);
  }

  /** The day, if it is one day and nothing about it is uncertain. */
  public Optional<LocalDate> exactDay() {
    return exactly().filter(Point::isExactDay).map(Point::earliest);
  }

  /** The year, month or day, if it is one and nothing about it is uncertain. */
  public Optional<Point> exactly() {
    return interval ? Optional.empty() : start.filter(Point::isExact);
  }

  /** The date in English words: day, month, year, and no more exact than it was written. */
  public String words() {
    if (!interval || start.equals(end)) {
      return start.map(Point::words).orElse("");
    }
    if (start.isEmpty()) {
      return end.map(last -> "not after " + last.last()).orElse("");
    }
    return end.map(last -> between(start.get(), last))
        .orElseGet(() -> "not before " + start.get().first());
  }

  private static String between(Point start, Point end) {
    boolean exact = start.isExactDay() && end.isExactDay();
    if (exact && start.earliest().plusDays(1).equals(end.earliest())) {
      boolean sameMonth = start.month() == end.month();
      return (sameMonth ? String.valueOf(start.day()) : start.words()) + " or " + end.words();
    }
    return "between " + start.first() + " and " + end.last();
  }
}
