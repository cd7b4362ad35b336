package dossier.emit.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as readers type them, {@code [T]he} as one. The browser parts and folds its
 * query by the same rules: see {@code assets/search.js}.
 */
final class Surfaces {
  /** Marks and soft hyphens without a letter or digit are no word: nobody types them. */
  private static final String LETTERS =
      "[\\p{M}\\u00AD]*+[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*+";

  private static final Pattern WORD =
      Pattern.compile("(?:\\[\\p{L}](?=\\p{L}))?" + LETTERS + "(?:['’‘ʼ`]" + LETTERS + ")*+");

  private static final int LONGEST = 100;

  private static final Pattern LATIN_ACCENT = Pattern.compile("([a-z])\\p{M}+");

  /**
   * An acute or a grave shows where a Cyrillic word is stressed; other marks make other letters.
   */
  private static final Pattern STRESS = Pattern.compile("[\\u0300\\u0301]");

  private Surfaces() {}

  /**
   * A word.
   *
   * @param form folded: in lower case, without accents and marks of stress, with plain apostrophes
   * @param capital whether it begins with a capital, as names do
   */
  record Surface(String form, boolean capital) {}

  /** Each word of a text as it stands there, but for what is too long to be typed. */
  static void each(String text, Consumer<String> taker) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (words.end() - words.start() <= LONGEST) {
        taker.accept(words.group());
      }
    }
  }

  static Surface of(String word) {
    return new Surface(folded(word), Character.isUpperCase(word.codePointAt(0)));
  }

  static String folded(String word) {
    String whole = word.startsWith("[") ? word.charAt(1) + word.substring(3) : word;
    String lower = whole.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower.replace('`', '\'');
    }
    String plain = lower.replace("\u00AD", "").replaceAll("[’‘ʼ`]", "'");
    String parted = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    String bare = STRESS.matcher(LATIN_ACCENT.matcher(parted).replaceAll("$1")).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC).replace('ё', 'е');
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
