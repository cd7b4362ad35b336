package dossier.model;

import java.time.LocalDate;
import java.time.YearMonth;
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
public record When(String edtf, Optional<Point> start, Optional<Point> end, boolean interval) {

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
      return day > 0 && !uncertain && !approximate;
    }
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
    return interval ? Optional.empty() : start.filter(Point::isExactDay).map(Point::earliest);
  }
}
