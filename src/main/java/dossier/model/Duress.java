package dossier.model;

/** Whether a retraction was made under pressure. */
public enum Duress implements Term {
  NONE_INDICATED,
  ALLEGED,
  DOCUMENTED,
  UNKNOWN
}
