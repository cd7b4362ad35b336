package dossier.view.alphabet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as an index orders it: digits by their number, then Latin letters without accents, then
 * those of Russian, Ukrainian and Belarusian together, then every other script by Unicode. Case,
 * punctuation and a leading English article count for nothing. It is the same everywhere: no locale
 * and no library of the machine has a say.
 *
 * @param key compared character by character
 */
public record SortName(String key) implements Comparable<SortName> {
  /** The heading of names that begin with a digit. */
  public static final String DIGITS = "0–9";

  /** The heading of names without a letter or digit. */
  public static final String OTHER = "Other";

  private static final String CYRILLIC = "АБВГҐДЕЁЄЖЗИІЇЙКЛМНОПРСТУЎФХЦЧШЩЪЫЬЭЮЯ";
  private static final char FIRST_CYRILLIC = '\u0400';
  private static final Map<Integer, String> UNDIVIDED =
      Map.of((int) 'Ø', "O", (int) 'Ł', "L", (int) 'Đ', "D", (int) 'Æ', "AE", (int) 'Œ', "OE");
  private static final Pattern ARTICLE = Pattern.compile("(?:THE|AN|A) (?=.)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int DIGITS_OF_A_NUMBER = 9;

  /** How a name is ordered. */
  public static SortName of(String name) {
    String capitals =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("['’ʼ`]", "");
    StringBuilder letters = new StringBuilder();
    capitals.codePoints().forEach(letter -> letters.append(folded(letter)));
    String words = letters.toString().strip().replaceAll(" +", " ");
    return new SortName(numbered(ARTICLE.matcher(words).lookingAt() ? article(words) : words));
  }

  private static String folded(int letter) {
    int cyrillic = CYRILLIC.indexOf(letter);
    if (cyrillic >= 0) {
      return String.valueOf((char) (FIRST_CYRILLIC + cyrillic));
    }
    String plain = UNDIVIDED.getOrDefault(letter, bare(letter));
    return Character.isLetterOrDigit(letter) ? plain : " ";
  }

  private static String bare(int letter) {
    String parted = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    return parted.replaceAll("\\p{M}", "");
  }

  private static String article(String words) {
    return words.substring(words.indexOf(' ') + 1);
  }

  /** 96 before 234. */
  private static String numbered(String words) {
    return NUMBER
        .matcher(words)
        .replaceAll(number -> "0".repeat(missing(number.group())) + number.group());
  }

  private static int missing(String number) {
    return Math.max(0, DIGITS_OF_A_NUMBER - number.length());
  }

  /** The letter under which the name stands. */
  public String heading() {
    if (key.isEmpty()) {
      return OTHER;
    }
    int first = key.codePointAt(0);
    int cyrillic = first - FIRST_CYRILLIC;
    boolean known = cyrillic >= 0 && cyrillic < CYRILLIC.length();
    return Character.isDigit(first)
        ? DIGITS
        : known ? CYRILLIC.substring(cyrillic, cyrillic + 1) : Character.toString(first);
  }

  @Override
  public int compareTo(SortName other) {
    return key.compareTo(other.key);
  }
}
