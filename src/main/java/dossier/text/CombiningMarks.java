package dossier.text;

/**
 * Marks that are set on the letter before them. No language sets more than a few on one letter; of
 * very many, putting them into their canonical order takes time that grows with their square.
 */
public final class CombiningMarks {
  /** So many may follow each other in a text (Unicode Standard Annex 15, stream-safe text). */
  public static final int MOST = 30;

  /** No mark comes before this one. */
  private static final char FIRST = '\u0300';

  private CombiningMarks() {}

  /** The index of the first mark that is one too many; -1 if there is none. */
  public static int crowd(String text) {
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < FIRST) {
        row = 0;
        continue;
      }
      int c = text.codePointAt(i);
      row = isMark(c) ? row + 1 : 0;
      if (row > MOST) {
        return i;
      }
      i += Character.charCount(c) - 1;
    }
    return -1;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
