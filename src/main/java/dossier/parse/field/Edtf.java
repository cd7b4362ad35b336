package dossier.parse.field;

import dossier.model.value.EdtfDate;
import dossier.model.value.EdtfDate.Point;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Extended Date/Time Format (ISO 8601-2:2019, level 1) without times and seasons: {@code
 * 2023}, {@code 2023-12}, {@code 2023-12-18}, with {@code ?}, {@code ~} or {@code %}; {@code
 * 2023-XX}, {@code 202X}; intervals with an open ({@code ..}) or unknown (empty) side.
 */
public final class Edtf {
  private static final Pattern POINT =
      Pattern.compile(
          "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?(?<mark>[?~%])?");

  private Edtf() {}

  /** The date; empty if the text is no such date, or names a day that does not exist. */
  public static Optional<EdtfDate> read(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return point(text)
          .map(point -> new EdtfDate(text, Optional.of(point), Optional.empty(), false));
    }
    String from = text.substring(0, slash);
    String to = text.substring(slash + 1);
    Optional<Point> start = point(from);
    Optional<Point> end = point(to);
    boolean sides = (start.isPresent() || open(from)) && (end.isPresent() || open(to));
    if (!sides || (start.isEmpty() && end.isEmpty())) {
      return Optional.empty();
    }
    EdtfDate when = new EdtfDate(text, start, end, true);
    return when.earliest().isAfter(when.latest()) ? Optional.empty() : Optional.of(when);
  }

  private static boolean open(String side) {
    return side.isEmpty() || side.equals("..");
  }

  private static Optional<Point> point(String text) {
    Matcher match = POINT.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String year = match.group("year");
    int unknown = (int) year.chars().filter(c -> c == 'X').count();
    int month = part(match.group("month"));
    int day = part(match.group("day"));
    String mark = Optional.ofNullable(match.group("mark")).orElse("");
    Point point =
        new Point(
            Integer.parseInt(year.replace('X', '0')),
            month,
            day,
            unknown,
            mark.equals("?") || mark.equals("%"),
            mark.equals("~") || mark.equals("%"));
    return exists(match, point) ? Optional.of(point) : Optional.empty();
  }

  private static int part(@org.jspecify.annotations.Nullable String digits) {
    return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
  }

  private static boolean exists(Matcher match, Point point) {
    boolean monthGiven = "00".equals(match.group("month"));
    boolean dayGiven = "00".equals(match.group("day"));
    boolean gap = point.month() == 0 && point.day() > 0;
    boolean vague = point.unknownDigits() > 0 && match.group("month") != null;
    if (monthGiven || dayGiven || gap || vague) {
      return false;
    }
    try {
      LocalDate.of(point.year(), Math.max(1, point.month()), Math.max(1, point.day()));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
