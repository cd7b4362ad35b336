package dossier.report;

/** How much a finding weighs: an error keeps the site from being published, a warning does not. */
public enum Severity {
  ERROR("error"),
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** The word that is printed. */
  public String word() {
    return word;
  }
}
