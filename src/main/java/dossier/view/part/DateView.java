package dossier.view.part;

import dossier.model.value.EdtfDate;
import dossier.model.value.EdtfDate.Point;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date for readers.
 *
 * @param words the date in words, with what is uncertain about it
 * @param machine the value for {@code datetime}; only where nothing is uncertain
 */
public record DateView(String words, Optional<String> machine) {

  /** A date in words of the interface. */
  public static DateView of(EdtfDate when, Words words) {
    return new DateView(when.words(words), iso(when));
  }

  /** A day. */
  public static DateView of(LocalDate day, Words words) {
    return of(EdtfDate.of(day), words);
  }

  /** A date for machines alone; empty if something about it is uncertain. */
  public static Optional<String> iso(EdtfDate when) {
    return when.exactly().map(Point::iso);
  }
}
