package dossier.pipeline.make;

/** The styles in which a story's page shows its own reference. */
enum PageStyle {
  APA("APA", "apa"),
  CHICAGO("Chicago, notes and bibliography", "chicago-notes-bibliography"),
  MLA("MLA", "modern-language-association");

  private final String words;
  private final String style;

  PageStyle(String words, String style) {
    this.words = words;
    this.style = style;
  }

  /** What readers know it as. */
  String words() {
    return words;
  }

  /** Its name in the Citation Style Language. */
  String style() {
    return style;
  }
}
