package dossier.view.part;

import dossier.model.When;
import dossier.model.When.Point;
import java.time.LocalDate;

/** Dates in English words: day, month, year. */
public final class Dates {
  private Dates() {}

  public static DateView of(LocalDate date) {
    return of(When.of(date));
  }

  public static DateView of(When when) {
    return new DateView(when.words(), when.exactly().map(Point::iso));
  }

  public static String words(When when) {
    return when.words();
  }
}
