package dossier.view.part;

import dossier.model.When;
import dossier.model.When.Point;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates in English words: day, month, year. */
public final class Dates {
  private Dates() {}

  public static DateView of(LocalDate date) {
    return new DateView(day(date), Optional.of(date.toString()));
  }

  public static DateView of(When when) {
    boolean plain = !when.interval() && when.start().filter(point -> !vague(point)).isPresent();
    return new DateView(words(when), plain ? when.start().map(Dates::machine) : Optional.empty());
  }

  public static String words(When when) {
    if (!when.interval()) {
      return when.start().map(Dates::words).orElse("");
    }
    if (when.start().isEmpty()) {
      return when.end().map(end -> "not after " + words(end)).orElse("");
    }
    return when.end()
        .map(end -> between(when.start().get(), end))
        .orElseGet(() -> "not before " + words(when.start().get()));
  }

  private static String between(Point start, Point end) {
    boolean exact = start.isExactDay() && end.isExactDay();
    if (exact && start.earliest().plusDays(1).equals(end.earliest())) {
      boolean sameMonth = start.month() == end.month();
      return (sameMonth ? String.valueOf(start.day()) : words(start)) + " or " + words(end);
    }
    return "between " + words(start) + " and " + words(end);
  }

  private static String words(Point point) {
    String about = point.approximate() ? "about " : "";
    return about + plain(point) + (point.uncertain() ? " (not certain)" : "");
  }

  private static String plain(Point point) {
    if (point.unknownDigits() > 0) {
      return "between " + point.earliest().getYear() + " and " + point.latest().getYear();
    }
    if (point.month() == 0) {
      return String.valueOf(point.year());
    }
    String month = month(point.month()) + " " + point.year();
    return point.day() == 0 ? month : point.day() + " " + month;
  }

  private static boolean vague(Point point) {
    return point.uncertain() || point.approximate() || point.unknownDigits() > 0;
  }

  private static String machine(Point point) {
    String year = "%04d".formatted(point.year());
    if (point.month() == 0) {
      return year;
    }
    String month = year + "-%02d".formatted(point.month());
    return point.day() == 0 ? month : month + "-%02d".formatted(point.day());
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear();
  }

  private static String month(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
