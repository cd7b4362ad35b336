package dossier.prose.line;

/** Which characters words are made of, by Unicode's general categories. */
public final class WordLetters {
  private static final int NUMBERS_AND_LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private WordLetters() {}

  /** Whether a word may begin with a character: a letter or a number, L or N. */
  public static boolean begins(int c) {
    return c < 0x80 ? isAscii(c) : isOf(NUMBERS_AND_LETTERS, c);
  }

  /** Whether a character may stand in a word: a letter, a mark on one or a number, L, M or N. */
  public static boolean continues(int c) {
    return c < 0x80 ? isAscii(c) : isOf(NUMBERS_AND_LETTERS | MARKS, c);
  }

  /** The words of a text in a row, with one sign in place of everything between two of them. */
  public static String joined(String text, char sign) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    int width;
    for (int at = 0; at < text.length(); at += width) {
      int c = text.codePointAt(at);
      width = Character.charCount(c);
      if (!continues(c)) {
        gap = true;
        continue;
      }
      if (gap && words.length() > 0) {
        words.append(sign);
      }
      words.appendCodePoint(c);
      gap = false;
    }
    return words.toString();
  }

  /** How many words a text has, up to a limit: an apostrophe or a hyphen parts none. */
  public static int count(String text, int limit) {
    int count = 0;
    boolean within = false;
    int width;
    for (int at = 0; at < text.length() && count < limit; at += width) {
      int c = text.codePointAt(at);
      width = Character.charCount(c);
      boolean begins = !within && begins(c);
      count += begins ? 1 : 0;
      within = begins || (within && (continues(c) || c == '\'' || c == '’' || c == '-'));
    }
    return count;
  }

  private static boolean isAscii(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isOf(int categories, int c) {
    return (categories >> Character.getType(c) & 1) != 0;
  }
}
