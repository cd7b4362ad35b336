package dossier.model;

/** What a source says of a claim. */
public enum Relation implements Term {
  SUPPORTS,
  CONTRADICTS,
  DIFFERS,
  MENTIONS
}
