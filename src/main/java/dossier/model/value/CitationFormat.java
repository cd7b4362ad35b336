package dossier.model.value;

/** The formats that programs for references read. */
public enum CitationFormat {
  CSL_JSON("csl.json", "CSL-JSON"),
  RIS("ris", "RIS"),
  BIBTEX("bib", "BibTeX");

  private final String ending;
  private final String word;

  CitationFormat(String ending, String word) {
    this.ending = ending;
    this.word = word;
  }

  /** How its files' names end, behind the dot. */
  public String ending() {
    return ending;
  }

  /** What it is called. */
  public String word() {
    return word;
  }
}
