package dossier.report;

import dossier.text.CombiningMarks;
import dossier.text.Span;

/** What is said where somebody has written more of one thing than a page can hold. */
public final class Limits {
  private Limits() {}

  /** Marks set on one letter. */
  public static Diagnostic marks(Span place) {
    return tooMuch(place, CombiningMarks.MOST, "combining marks follow each other")
        .help("take them out: no language sets so many on one letter");
  }

  /** There is more here of what the words name than is allowed. */
  public static Diagnostic tooMuch(Span place, int most, String words) {
    return Diagnostic.of(Rule.TOO_MUCH, place, "more than " + most + " " + words);
  }
}
