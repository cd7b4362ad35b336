package dossier.model;

/** What a source's address led to when it was last looked at. */
public enum UrlStatus implements Term {
  LIVE,
  DEAD,
  UNFIT,
  USURPED
}
