package dossier.picture.map;

/** How much room words take at most, in the sans-serif types that readers may see them in. */
final class TextWidth {
  private static final String SLIM = "ijlftrI.,:;'’|!()- ";
  private static final String BROAD = "mwMWQOGЖШЩЮМФЫжшщюмфы";
  private static final int PARTS = 1000;

  private TextWidth() {}

  /** In dots, at a size. */
  static int of(String words, int size) {
    return words.codePoints().map(TextWidth::parts).sum() * size / PARTS + 1;
  }

  /** Of spaced letters, each with so many dots behind it. */
  static int spaced(String words, int size, int space) {
    return of(words, size) + space * words.codePointCount(0, words.length());
  }

  private static int parts(int letter) {
    if (SLIM.indexOf(letter) >= 0) {
      return 370;
    }
    boolean broad = BROAD.indexOf(letter) >= 0;
    if (letter > 0x2E80 || broad) {
      return letter > 0x2E80 ? 1050 : 930;
    }
    return Character.isUpperCase(letter) ? 730 : 600;
  }
}
