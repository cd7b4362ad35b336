package dossier.emit.search;

import static dossier.text.PlainLetters.APOSTROPHES;

import dossier.text.PlainLetters;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The words of a text as readers type them, {@code [T]he} as one. What stands behind an elision, as
 * in {@code l'homme}, is a word too. The browser parts and folds its query by the same rules: see
 * {@code templates/lookup}.
 */
final class Tokenizer {
  private static final Pattern APOSTROPHE = Pattern.compile(APOSTROPHES);
  private static final Pattern EDGES =
      Pattern.compile("^" + APOSTROPHES + "+|" + APOSTROPHES + "+$");
  private static final int LONGEST = 100;
  private static final int SHORTEST_BEHIND_AN_ELISION = 3;

  private static final Pattern LATIN_ACCENT = Pattern.compile("([a-z])\\p{M}+");

  /**
   * An acute or a grave shows where a Cyrillic word is stressed; other marks make other letters.
   */
  private static final Pattern STRESS = Pattern.compile("[\\u0300\\u0301]");

  private Tokenizer() {}

  /**
   * A word.
   *
   * @param form folded: in lower case, without accents and marks of stress, with plain apostrophes
   * @param shown as it stands, without brackets and soft hyphens
   */
  record Surface(String form, String shown) {
    /** Whether it begins with a capital, as names do. */
    boolean capital() {
      return Character.isUpperCase(shown.codePointAt(0));
    }
  }

  /** Each word of a text as it stands there, but for what is too long to be typed. */
  static void each(String text, Consumer<String> taker) {
    int at = 0;
    while (at < text.length()) {
      int end = WordEnd.of(text, at);
      if (end < 0) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        word(text.substring(at, end), taker);
        at = end;
      }
    }
  }

  private static void word(String word, Consumer<String> taker) {
    if (Unspaced.isIn(word)) {
      Unspaced.each(word, piece -> spaced(piece, taker));
    } else {
      spaced(word, taker);
    }
  }

  private static void spaced(String word, Consumer<String> taker) {
    if (word.length() <= LONGEST && !isNothing(word)) {
      taker.accept(word);
      elided(word, taker);
    }
  }

  /** Marks, soft hyphens and apostrophes alone, some of which are letters. */
  private static boolean isNothing(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (!WordEnd.isMark(word.codePointAt(i)) && !PlainLetters.isApostrophe(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** In Latin letters alone: in Cyrillic ones the sign is part of the word. */
  private static void elided(String word, Consumer<String> taker) {
    for (int i = 1; i < word.length() - SHORTEST_BEHIND_AN_ELISION; i++) {
      char sign = word.charAt(i);
      if (PlainLetters.isApostrophe(sign)
          && !Character.isLetterOrDigit(sign)
          && UnicodeScript.of(word.codePointAt(i + 1)) == UnicodeScript.LATIN) {
        taker.accept(word.substring(i + 1));
      }
    }
  }

  static Surface of(String word) {
    return new Surface(folded(word), joined(word).replace("\u00AD", ""));
  }

  private static String joined(String word) {
    return word.startsWith("[") ? word.charAt(1) + word.substring(3) : word;
  }

  static String folded(String word) {
    String joined = joined(word);
    String lower = joined.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower.replace('`', '\'');
    }
    String plain = APOSTROPHE.matcher(lower.replace("\u00AD", "")).replaceAll("'");
    String parted = PlainLetters.typed(Normalizer.normalize(plain, Normalizer.Form.NFKD));
    String bare = STRESS.matcher(LATIN_ACCENT.matcher(parted).replaceAll("$1")).replaceAll("");
    String whole = Normalizer.normalize(bare, Normalizer.Form.NFC).replace('ё', 'е');
    return EDGES.matcher(whole).replaceAll("");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
