package dossier.prose.whole;

import java.util.Locale;

/** The name of a footnote or of an address in a text: letter case and spaces make no difference. */
record Label(String folded) {

  static Label of(String written) {
    String spaced = written.strip().replaceAll("[\\s>]+", " ");
    return new Label(spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT));
  }
}
