package dossier.emit.search;

import dossier.text.PlainLetters;

/**
 * Where words end: letters, digits, marks and soft hyphens, with at least one letter or digit among
 * them, since nobody types the others alone; parts joined by apostrophes; before them one letter in
 * brackets, if a letter follows.
 */
final class WordEnd {
  private static final int PAST_ASCII = 0x80;
  private static final char SOFT_HYPHEN = '\u00AD';

  private static final int LETTER =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;

  private static final int NUMBER =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private static final int MARK =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private WordEnd() {}

  /** The end of the word that begins at a place; less than 0 if none does. */
  static int of(String text, int from) {
    int end = part(text, afterBracket(text, from));
    while (end >= 0 && end < text.length() && PlainLetters.isApostrophe(text.charAt(end))) {
      int further = part(text, end + 1);
      if (further < 0) {
        return end;
      }
      end = further;
    }
    return end;
  }

  /** A mark, or a hyphen that is only seen at the end of a line. */
  static boolean isMark(int c) {
    return c >= PAST_ASCII && (c == SOFT_HYPHEN || is(c, MARK));
  }

  private static int afterBracket(String text, int from) {
    if (text.charAt(from) != '[' || from + 1 == text.length()) {
      return from;
    }
    int letter = text.codePointAt(from + 1);
    int closing = from + 1 + Character.charCount(letter);
    boolean bracket =
        is(letter, LETTER)
            && text.startsWith("]", closing)
            && closing + 1 < text.length()
            && is(text.codePointAt(closing + 1), LETTER);
    return bracket ? closing + 1 : from;
  }

  private static int part(String text, int from) {
    int at = from;
    while (at < text.length() && isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    int start = at;
    while (at < text.length() && isInside(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == start ? -1 : at;
  }

  private static boolean isInside(int c) {
    return c < PAST_ASCII
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : c == SOFT_HYPHEN || is(c, LETTER | NUMBER | MARK);
  }

  private static boolean is(int c, int types) {
    return ((types >> Character.getType(c)) & 1) != 0;
  }
}
