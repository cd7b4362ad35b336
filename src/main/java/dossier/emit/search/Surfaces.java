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
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\[\\p{L}](?=\\p{L}))?[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ][\\p{L}\\p{M}\\p{N}]+)*");

  private static final Pattern ACCENTED = Pattern.compile("([a-z])\\p{M}+");

  private Surfaces() {}

  /**
   * A word.
   *
   * @param form folded: in lower case, Latin letters without accents, with plain apostrophes
   * @param capital whether it begins with a capital, as names do
   */
  record Surface(String form, boolean capital) {}

  /** Each word of a text as it stands there. */
  static void each(String text, Consumer<String> taker) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      taker.accept(words.group());
    }
  }

  static Surface of(String word) {
    return new Surface(folded(word), Character.isUpperCase(word.codePointAt(0)));
  }

  static String folded(String word) {
    String whole = word.startsWith("[") ? word.charAt(1) + word.substring(3) : word;
    String lower = whole.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
    if (isAscii(lower)) {
      return lower;
    }
    String bare =
        ACCENTED.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("$1");
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
