package dossier.model;

import dossier.model.value.Term;

/** What the editors hold of a claim. */
public enum ClaimStatus implements Term {
  REPORTED,
  CORROBORATED,
  CONFIRMED,
  UNVERIFIED,
  DISPUTED,
  REFUTED
}
