package dossier.picture.map;

/** How much room words take at most, in the wide sans-serif types that readers' machines have. */
final class TextWidth {
  private static final String SLIM = "ijlftrI.,:;'’|!()- ";
  private static final String BROAD = "mwMWQOGЖШЩЮМФЫжшщюмфы";

  private TextWidth() {}

  /** In dots, at a size of 13. */
  static int of(String words) {
    return words.codePoints().map(TextWidth::tenths).sum() / 10 + 1;
  }

  private static int tenths(int letter) {
    if (SLIM.indexOf(letter) >= 0) {
      return 57;
    }
    boolean broad = BROAD.indexOf(letter) >= 0 || letter > 0x2E80;
    return broad ? 132 : Character.isUpperCase(letter) ? 101 : 85;
  }
}
