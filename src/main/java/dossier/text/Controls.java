package dossier.text;

/** Finds characters that may not stand in a text, however they were written. */
public final class Controls {
  private Controls() {}

  /**
   * The index of the first control character (tab and line ends aside), half of a surrogate pair or
   * noncharacter from an index on; -1 if there is none.
   */
  public static int find(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= ' ' && unit <= '~') {
        continue;
      }
      int c = text.codePointAt(i);
      if (refused(c)) {
        return i;
      }
      i += Character.charCount(c) - 1;
    }
    return -1;
  }

  private static boolean refused(int c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || half || (c & 0xFFFE) == 0xFFFE || c == 0xFEFF;
  }
}
