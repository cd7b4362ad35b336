package dossier.prose.whole;

import java.util.Locale;

/** The name of a footnote or of an address in a text: letter case and spaces make no difference. */
record FoldedName(String folded) {

  static FoldedName of(String written) {
    String spaced = written.strip().replaceAll("[\\s>]+", " ");
    return new FoldedName(spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT));
  }
}
