package dossier.model.value;

import dossier.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
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
      StringBuilder figures = new StringBuilder();
      figures(year, 1000, figures);
      if (month > 0) {
        figures(month, 10, figures.append('-'));
      }
      if (month > 0 && day > 0) {
        figures(day, 10, figures.append('-'));
      }
      return figures.toString();
    }

    /**
     * @param least the least number that needs no zero before it
     */
    private static void figures(int number, int least, StringBuilder out) {
      for (int next = least; next > 1 && number < next; next /= 10) {
        out.append('0');
      }
      out.append(number);
    }

    private String words(Words words) {
      return unknownDigits > 0
          ? marked(
              between(
                  words, String.valueOf(earliest().getYear()), String.valueOf(latest().getYear())),
              words)
          : marked(plain(words), words);
    }

    /** As the beginning of an interval, of which the first year counts. */
    private String first(Words words) {
      return bound(earliest(), words);
    }

    /** As the end of an interval, of which the last year counts. */
    private String last(Words words) {
      return bound(latest(), words);
    }

    /** As what something is not before or not after. */
    private String bound(LocalDate extreme, Words words) {
      boolean isMonth = unknownDigits == 0 && month > 0 && day == 0;
      String date = isMonth ? words.monthAsBound(year, month) : plain(words);
      return marked(unknownDigits > 0 ? String.valueOf(extreme.getYear()) : date, words);
    }

    private String marked(String date, Words words) {
      String about = approximate ? words.of("date.about", Map.of("date", date)) : date;
      return uncertain ? words.of("date.uncertain", Map.of("date", about)) : about;
    }

    private String plain(Words words) {
      if (month == 0) {
        return String.valueOf(year);
      }
      return day == 0 ? words.month(year, month) : words.day(earliest());
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

  /** The date in words of the interface, and no more exact than it was written. */
  public String words(Words words) {
    if (!interval || start.equals(end)) {
      return start.map(point -> point.words(words)).orElse("");
    }
    if (start.isEmpty()) {
      return end.map(last -> words.of("date.not-after", Map.of("date", last.last(words))))
          .orElse("");
    }
    return end.map(last -> between(words, start.get(), last))
        .orElseGet(() -> words.of("date.not-before", Map.of("date", start.get().first(words))));
  }

  private static String between(Words words, Point start, Point end) {
    boolean exact = start.isExactDay() && end.isExactDay();
    if (exact && start.earliest().plusDays(1).equals(end.earliest())) {
      boolean sameMonth = start.month() == end.month();
      String first = sameMonth ? String.valueOf(start.day()) : start.words(words);
      return words.of("date.or", Map.of("first", first, "last", end.words(words)));
    }
    return between(words, start.first(words), end.last(words));
  }

  private static String between(Words words, String first, String last) {
    return words.of("date.between", Map.of("first", first, "last", last));
  }
}
