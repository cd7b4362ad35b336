package dossier.picture.map;

/** The size of a drawing. A narrow one is another drawing, not a smaller one. */
public enum Format {
  WIDE(680, 440, 1000),
  NARROW(320, 340, 700);

  final int width;
  final int height;

  /** How many kilometres it shows at least from side to side. */
  final int kilometres;

  Format(int width, int height, int kilometres) {
    this.width = width;
    this.height = height;
    this.kilometres = kilometres;
  }

  String style() {
    return this == WIDE ? "wide" : "narrow";
  }
}
