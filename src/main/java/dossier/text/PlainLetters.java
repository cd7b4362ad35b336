package dossier.text;

import java.text.Normalizer;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Letters as people type them who do not have them on their keyboard: Latin letters without accents
 * and strokes, and every kind of apostrophe as the plain one.
 *
 * <p>Unicode takes é apart into e and an accent, but not ł, ø or þ: those are told here, once, for
 * the order of names and for the search, whose script reads them from its index.
 */
public final class PlainLetters {
  /**
   * Characters that stand for an apostrophe within a word, as a class of a regular expression: the
   * typewriter's, quotation marks, primes, and the modifier letters of Uzbek, Hawaiian and Arabic
   * names.
   */
  public static final String APOSTROPHES =
      "['`´‘’‛′\\u02B9\\u02BB-\\u02BF\\u02C8\\u055A\\u05F3\\uA78B\\uA78C\\uFF07]";

  private static final String SIGNS =
      "'`´‘’‛′\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u055A\u05F3\uA78B\uA78C\uFF07";

  private static final String TABLE =
      "æ ae œ oe ß ss þ th ð d đ d ħ h ı i ĸ k ł l ŋ n ø o ŧ t ƀ b ƃ b ƈ c ƌ d ƒ f ƕ hv ƙ k ƚ l ƞ n"
          + " ƣ oi ƥ p ƫ t ƭ t ƴ y ƶ z ƿ w ǝ e ǥ g ȝ y ȡ d ȣ ou ȥ z ȴ l ȵ n ȶ t ȷ j ȸ db ȹ qp ȼ c ȿ s ɀ z"
          + " ɇ e ɉ j ɋ q ɍ r ɏ y ɑ a ɓ b ɔ o ɖ d ɗ d ə e ɛ e ɠ g ɣ g ɦ h ɨ i ɩ i ɫ l ɯ m ɲ n ɵ o ɽ r"
          + " ʀ r ʃ sh ʈ t ʉ u ʊ u ʋ v ʌ v ʒ z";

  private static final SortedMap<String, String> TYPED = typed();
  private static final Pattern UNTYPED =
      Pattern.compile("[" + String.join("", TYPED.keySet()) + "]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private PlainLetters() {}

  private static SortedMap<String, String> typed() {
    String[] table = TABLE.split(" ", -1);
    SortedMap<String, String> typed = new TreeMap<>();
    for (int i = 0; i < table.length; i += 2) {
      typed.put(table[i], table[i + 1]);
    }
    return typed;
  }

  /** Whether a character stands for an apostrophe: the same as the expression says. */
  public static boolean isApostrophe(int c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** What is typed for each small letter that Unicode does not take apart, in order. */
  public static SortedMap<String, String> undivided() {
    return Collections.unmodifiableSortedMap(TYPED);
  }

  /** A word in small letters, with what is typed for those that Unicode does not take apart. */
  public static String typed(String word) {
    return UNTYPED.matcher(word).replaceAll(letter -> TYPED.getOrDefault(letter.group(), ""));
  }

  /** A small letter without marks and strokes. */
  public static String bare(String letter) {
    String parted = Normalizer.normalize(letter, Normalizer.Form.NFKD);
    return typed(MARKS.matcher(parted).replaceAll(""));
  }
}
