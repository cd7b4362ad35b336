package dossier.intake.record;

/** A field of a source that a record can fill, in the order in which sources are written. */
public enum SourceField {
  TITLE("title"),
  TYPE("type"),
  AUTHORS("authors"),
  EDITORS("editors"),
  PUBLISHER("publisher"),
  CONTAINER("container"),
  VOLUME("volume"),
  ISSUE("issue"),
  PAGES("pages"),
  EDITION("edition"),
  NUMBER("number"),
  COLLECTION("collection"),
  DOI("doi"),
  ISSUED("issued"),
  URL("url"),
  LANGUAGE("language");

  private final String word;

  SourceField(String word) {
    this.word = word;
  }

  /** Its name in front matter. */
  public String word() {
    return word;
  }
}
