package dossier.view.part;

import dossier.model.value.EdtfDate;
import dossier.model.value.EdtfDate.Point;
import java.time.LocalDate;

/** Dates in English words: day, month, year. */
public final class Dates {
  private Dates() {}

  public static DateView of(LocalDate date) {
    return of(EdtfDate.of(date));
  }

  public static DateView of(EdtfDate when) {
    return new DateView(when.words(), when.exactly().map(Point::iso));
  }

  public static String words(EdtfDate when) {
    return when.words();
  }
}
