package dossier.pipeline.make;

/** The styles in which a story's page shows its own reference. */
enum PageStyle {
  APA("apa"),
  CHICAGO("chicago-notes-bibliography"),
  MLA("modern-language-association");

  private final String style;

  PageStyle(String style) {
    this.style = style;
  }

  /** Its name in the Citation Style Language. */
  String style() {
    return style;
  }
}
