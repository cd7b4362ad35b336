package dossier.picture.map.ground;

/** The size of a drawing. A narrow one is another drawing, not a smaller one. */
public enum Format {
  WIDE(1000, 640, 15, 900, 2600),
  NARROW(390, 400, 17, 600, 1700);

  private final int width;
  private final int height;
  private final int text;
  private final int least;
  private final int most;

  Format(int width, int height, int text, int least, int most) {
    this.width = width;
    this.height = height;
    this.text = text;
    this.least = least;
    this.most = most;
  }

  /** In dots. */
  public int width() {
    return width;
  }

  /** In dots. */
  public int height() {
    return height;
  }

  /** How large the names of cities are, in dots; as seen no less than 12. */
  public int text() {
    return text;
  }

  /** How many kilometres it shows at least from side to side. */
  int least() {
    return least;
  }

  /** How many kilometres it shows at most from side to side to show a country whole. */
  int most() {
    return most;
  }

  /** The class of the style sheet. */
  public String style() {
    return this == WIDE ? "wide" : "narrow";
  }
}
