package dossier.model;

import dossier.text.Id;
import dossier.text.Span;
import dossier.text.TextFile;

/**
 * What every entry has.
 *
 * @param id its name, unique over all kinds
 * @param file the case file
 */
public record Header(Id id, Kind kind, TextFile file) {

  /** The place for what concerns the entry as a whole. */
  public Span span() {
    return file.start();
  }
}
