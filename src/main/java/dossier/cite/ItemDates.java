package dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import dossier.model.When;
import dossier.model.When.Point;
import java.time.LocalDate;
import java.util.Optional;

/** Dates, as the Citation Style Language takes them. */
final class ItemDates {
  private ItemDates() {}

  /** What is not known exactly is printed as it was written in the case file's own words. */
  static CSLDate of(When when) {
    CSLDateBuilder date = new CSLDateBuilder();
    if (when.interval() || when.start().isEmpty()) {
      return when.start()
          .flatMap(from -> when.end().map(to -> date.dateParts(parts(from), parts(to)).build()))
          .orElseGet(() -> date.literal(when.edtf()).build());
    }
    Point point = when.start().get();
    date.dateParts(parts(point));
    return Item.isExact(point) ? date.build() : date.circa(true).build();
  }

  static CSLDate of(LocalDate day) {
    return of(when(day));
  }

  /** A day that is known. */
  static When when(LocalDate day) {
    Point point =
        new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, false, false);
    return new When(day.toString(), Optional.of(point), Optional.empty(), false);
  }

  private static int[] parts(Point point) {
    if (point.month() == 0) {
      return new int[] {point.year()};
    }
    return point.day() == 0
        ? new int[] {point.year(), point.month()}
        : new int[] {point.year(), point.month(), point.day()};
  }
}
