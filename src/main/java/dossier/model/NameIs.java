package dossier.model;

/** What is known of a person's name. */
public enum NameIs implements Term {
  REAL,
  PARTIAL,
  SELF_GIVEN,
  PSEUDONYM,
  UNKNOWN
}
