package dossier.guard.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/** What kinds of characters words are made of. */
final class Letters {
  private static final String APOSTROPHES = "'’‘ʼʹʺ′″`´\"";

  private static final boolean[] OF_WORD = new boolean[0x80];

  static {
    for (int c = 0; c < OF_WORD.length; c++) {
      OF_WORD[c] = Character.isLetterOrDigit(c) || c == '\'' || c == '`';
    }
  }

  private Letters() {}

  /** Whether the character can belong to a word: as a letter, upon one, or unseen between two. */
  static boolean isOfWord(int c) {
    if (c < OF_WORD.length) {
      return OF_WORD[c];
    }
    return Character.isLetterOrDigit(c)
        || isMark(c)
        || isUnseen(c)
        || isApostrophe(c)
        || isDisguisedLetter(c);
  }

  static boolean isApostrophe(int c) {
    return c != '"' && APOSTROPHES.indexOf(c) >= 0;
  }

  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Characters that are not shown (UAX 44, Default_Ignorable_Code_Point), and the blank Braille.
   */
  static boolean isUnseen(int c) {
    return c == 0x2800 || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  /** A symbol that stands for a letter, such as a circled one. */
  private static boolean isDisguisedLetter(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL
        && (compatible(Character.toString(c)).codePoints().allMatch(Character::isLetter)
            || Glyph.of(c).isReadable());
  }

  /** Letters that Russian and Ukrainian write differently in the same name, taken for one. */
  static char folded(int letter) {
    return switch (letter) {
      case 'ы', 'і', 'й', 'ї', 'ј' -> 'и';
      case 'є', 'э', 'ё' -> 'е';
      case 'ґ' -> 'г';
      default -> (char) letter;
    };
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Compatibility composition (UAX 15, NFKC). */
  static String compatible(String text) {
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The text without what combines with letters: accents, stress marks, breves. */
  static String withoutMarks(String text) {
    return isAscii(text)
        ? text
        : without(Normalizer.normalize(text, Normalizer.Form.NFD), Letters::isMark);
  }

  static String without(String text, java.util.function.IntPredicate unwanted) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(unwanted.negate()).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static boolean isLatin(int c) {
    return UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  static boolean isCyrillic(int c) {
    return UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
  }

  static boolean isAllLatin(String word) {
    return word.codePoints().filter(Character::isLetter).allMatch(Letters::isLatin);
  }

  static boolean isAllCyrillic(String word) {
    return word.codePoints().filter(Character::isLetter).allMatch(Letters::isCyrillic);
  }
}
