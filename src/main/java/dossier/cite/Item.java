package dossier.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import dossier.model.value.EdtfDate;
import dossier.model.value.EdtfDate.Point;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that can be cited.
 *
 * @param data what the Citation Style Language knows of it
 * @param issued when it came out, as exactly as the case file knows
 */
public record Item(CSLItemData data, Optional<EdtfDate> issued) {

  /**
   * A year in which it came out, and whether that is certain.
   *
   * @param figures four digits
   * @param approximate whether it is about then
   * @param uncertain whether it may be another
   */
  record Year(String figures, boolean approximate, boolean uncertain) {}

  /** EdtfDate it came out, if nothing about that is uncertain: a year, a month or a day. */
  Optional<Point> exactly() {
    return issued.flatMap(EdtfDate::exactly);
  }

  /** The year in which it came out, if there is but one that it may be or is about. */
  Optional<Year> year() {
    return issued.flatMap(Item::year);
  }

  private static Optional<Year> year(EdtfDate when) {
    Optional<Year> first = when.start().flatMap(Item::year);
    return when.interval()
        ? first.filter(year -> when.end().flatMap(Item::year).equals(first))
        : first;
  }

  private static String figures(int year) {
    return year >= 1_000 && year <= 9_999
        ? String.valueOf(year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  private static Optional<Year> year(Point point) {
    return Optional.of(point)
        .filter(known -> known.unknownDigits() == 0)
        .map(known -> figures(known.year()))
        .map(figures -> new Year(figures, point.approximate(), point.uncertain()));
  }
}
