package dossier.check.accepted;

import java.time.LocalDate;

/** The days from a first to a last one, both included. */
public record Days(LocalDate first, LocalDate last) {
  /** All days that there are. */
  public static final Days ALL = new Days(LocalDate.MIN, LocalDate.MAX);

  /** Whether a day is one of them. */
  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Those of them that lie on the same side of the end of a last day as a day does. */
  Days beside(LocalDate day, LocalDate end) {
    if (day.isAfter(end)) {
      LocalDate next = end.plusDays(1);
      return new Days(next.isAfter(first) ? next : first, last);
    }
    return new Days(first, end.isBefore(last) ? end : last);
  }
}
