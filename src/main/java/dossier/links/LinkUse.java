package dossier.links;

/**
 * Where a dossier names an address.
 *
 * @param place the case file below the content folder; of a link in a text with its line
 */
public record LinkUse(Role role, String place) {

  /** As what it is named. */
  public enum Role {
    SOURCE,
    ARCHIVE,
    TEXT
  }
}
