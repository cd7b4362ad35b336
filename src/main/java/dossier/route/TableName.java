package dossier.route;

import dossier.site.Address;
import java.util.Locale;

/** The tables that a dossier is also published as. */
public enum TableName {
  STORIES,
  SECTIONS,
  SOURCES,
  DERIVATIONS,
  CLAIMS,
  EVIDENCE,
  CITATIONS,
  EVENTS,
  PEOPLE,
  GROUPS,
  PLACES,
  CORRECTIONS;

  /** The forms in which there is a file of each table. */
  public enum Form {
    CSV("text/csv"),
    JSON("application/json");

    private final String mediaType;

    Form(String mediaType) {
      this.mediaType = mediaType;
    }

    /** What it is (RFC 6838). */
    public String mediaType() {
      return mediaType;
    }

    /** How its files' names end, behind the dot. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it is called in files and databases. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it stands in a form. */
  public Address in(Form form) {
    return Address.of("data/" + word() + "." + form.ending());
  }
}
