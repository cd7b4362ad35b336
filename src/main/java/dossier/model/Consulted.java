package dossier.model;

/** How much of a source an editor has seen. */
public enum Consulted implements Term {
  FULL,
  EXCERPT,
  SECONDHAND
}
