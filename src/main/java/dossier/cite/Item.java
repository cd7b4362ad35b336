package dossier.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import dossier.model.When;
import dossier.model.When.Point;
import java.util.Optional;

/**
 * Something that can be cited.
 *
 * @param data what the Citation Style Language knows of it
 * @param issued when it came out, as exactly as the case file knows
 */
public record Item(CSLItemData data, Optional<When> issued) {

  /** When it came out, if nothing about that is uncertain: a year, a month or a day. */
  Optional<Point> exactly() {
    return issued.filter(when -> !when.interval()).flatMap(When::start).filter(Item::isExact);
  }

  /** The year in which it came out, if there is but one that it may be or is about. */
  Optional<String> year() {
    return issued.flatMap(Item::year).map("%04d"::formatted);
  }

  private static Optional<Integer> year(When when) {
    Optional<Integer> first = when.start().flatMap(Item::year);
    return when.interval()
        ? first.filter(year -> when.end().flatMap(Item::year).equals(first))
        : first;
  }

  private static Optional<Integer> year(Point point) {
    return Optional.of(point).filter(known -> known.unknownDigits() == 0).map(Point::year);
  }

  /** Whether nothing about a year, month or day is uncertain. */
  static boolean isExact(Point point) {
    return !point.uncertain() && !point.approximate() && point.unknownDigits() == 0;
  }
}
