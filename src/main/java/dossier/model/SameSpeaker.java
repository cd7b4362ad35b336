package dossier.model;

/** Whether whoever took a claim back is who made it. */
public enum SameSpeaker implements Term {
  YES,
  NO,
  UNKNOWN
}
