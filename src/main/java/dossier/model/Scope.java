package dossier.model;

/** How much of a claim was taken back. */
public enum Scope implements Term {
  WHOLE,
  PART,
  UNCLEAR
}
