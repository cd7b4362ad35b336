package dossier.view.part;

import dossier.model.Source;

/**
 * How much of a source the editors have read.
 *
 * @param name the style's name for it: full, part or unseen
 * @param words the same in words
 */
public record SeenView(String name, String words) {

  /** How much of a source was read. */
  public static SeenView of(Source source, Terms terms) {
    String name =
        switch (source.sight().consulted().value()) {
          case FULL -> "full";
          case EXCERPT -> "part";
          case SECONDHAND -> "unseen";
        };
    return new SeenView(name, terms.of(source.sight().consulted().value()));
  }
}
