package dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import dossier.model.value.EdtfDate;
import dossier.model.value.EdtfDate.Point;
import dossier.words.Words;
import java.time.LocalDate;

/** Dates, as the Citation Style Language takes them. */
final class ItemDates {
  private ItemDates() {}

  /**
   * A year, month or day that is known is given in figures, which each style sets in its own way.
   * Everything else is given in words: styles know neither what is uncertain nor a day within a
   * time, and would print more than is known.
   */
  static CSLDate of(EdtfDate when, Words words) {
    return when.exactly()
        .map(ItemDates::of)
        .orElseGet(() -> new CSLDateBuilder().literal(when.words(words)).build());
  }

  static CSLDate of(LocalDate day) {
    return new CSLDateBuilder()
        .dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
        .build();
  }

  private static CSLDate of(Point point) {
    return new CSLDateBuilder().dateParts(parts(point)).build();
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
