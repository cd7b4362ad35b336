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
    String name = source.readInFull() ? "full" : source.isUnseen() ? "unseen" : "part";
    return new SeenView(name, terms.of(source.sight().consulted().value()));
  }
}
