package dossier.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A name as every list orders it: numbers by their value, then Latin letters without accents and
 * strokes, then those of all Cyrillic alphabets together, then every other script by Unicode; where
 * a dossier is written in Cyrillic letters, these stand before the Latin ones, and Ё with Е. Case,
 * punctuation and a leading English article count for nothing; a particle is a word like any other.
 * It is the same everywhere: no locale and no library of the machine has a say.
 *
 * @param key compared character by character
 */
public record SortName(String key, Scripts scripts) implements Comparable<SortName> {
  /** Which letters stand before which. */
  public enum Scripts {
    LATIN_FIRST,
    CYRILLIC_FIRST;

    /** As readers of a language look names up (BCP 47). */
    public static Scripts of(String language) {
      return CYRILLIC.contains(Locale.forLanguageTag(language).getLanguage())
          ? CYRILLIC_FIRST
          : LATIN_FIRST;
    }

    private static final Set<String> CYRILLIC = Set.of("be", "bg", "kk", "ky", "mk", "ru", "uk");
  }

  /** The heading of names that begin with a digit. */
  public static final String DIGITS = "0–9";

  /** The heading of names without a letter or digit. */
  public static final String OTHER = "Other";

  private static final String CYRILLIC = "АӘБВГҐҒДЂЕЁЄЖЗЅИІЇЙЈКҚЛЉМНҢЊОӨПРСТЋУҰҮЎФХҺЦЧЏШЩЪЫЬЭЮЯ";
  private static final char FIRST_CYRILLIC = '\u0400';
  private static final List<String> ARTICLES = List.of("THE ", "AN ", "A ");
  private static final char YO = (char) (FIRST_CYRILLIC + CYRILLIC.indexOf('Ё'));
  private static final char YE = (char) (FIRST_CYRILLIC + CYRILLIC.indexOf('Е'));
  private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

  private record Named<T>(SortName order, String name, T thing) {}

  /** Things by their names; those of one name stay in the order that they come in. */
  public static <T> List<T> sorted(
      Collection<? extends T> things, Function<T, String> name, Scripts scripts) {
    return things.stream()
        .map(thing -> new Named<T>(of(name.apply(thing), scripts), name.apply(thing), thing))
        .sorted(Comparator.<Named<T>, SortName>comparing(Named::order).thenComparing(Named::name))
        .map(Named::thing)
        .toList();
  }

  /** How a name is ordered. */
  public static SortName of(String name, Scripts scripts) {
    String capitals = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(capitals.length());
    for (int i = 0; i < capitals.length(); i += Character.charCount(capitals.codePointAt(i))) {
      append(capitals.codePointAt(i), letters);
    }
    String key = numbered(withoutArticle(letters.toString().strip()));
    return new SortName(scripts == Scripts.CYRILLIC_FIRST ? key.replace(YO, YE) : key, scripts);
  }

  /** However much stands between two words, it is one space. */
  private static void append(int letter, StringBuilder letters) {
    if (letter >= 'A' && letter <= 'Z') {
      letters.append((char) letter);
      return;
    }
    if (PlainLetters.isApostrophe(letter)) {
      return;
    }
    String folded = folded(letter);
    boolean again = letters.length() > 0 && letters.charAt(letters.length() - 1) == ' ';
    if (!again || !folded.equals(" ")) {
      letters.append(folded);
    }
  }

  private static String folded(int letter) {
    if (Character.isDigit(letter)) {
      return String.valueOf(Character.digit(letter, 10));
    }
    int cyrillic = CYRILLIC.indexOf(letter);
    if (cyrillic >= 0) {
      return String.valueOf((char) (FIRST_CYRILLIC + cyrillic));
    }
    return Character.isLetterOrDigit(letter) ? bare(letter) : " ";
  }

  /** A letter that is made of others goes by these, as Ѓ by Г. */
  private static String bare(int letter) {
    String whole = Character.toString(letter);
    String bare = PlainLetters.bare(whole.toLowerCase(Locale.ROOT)).toUpperCase(Locale.ROOT);
    int cyrillic = CYRILLIC.indexOf(bare);
    return bare.isEmpty() || cyrillic < 0
        ? bare
        : String.valueOf((char) (FIRST_CYRILLIC + cyrillic));
  }

  private static String withoutArticle(String words) {
    return ARTICLES.stream()
        .filter(words::startsWith)
        .findFirst()
        .map(article -> words.substring(article.length()))
        .orElse(words);
  }

  /** 96 before 234: before each number stand two digits that say how many it has. */
  private static String numbered(String words) {
    return words.chars().noneMatch(SortName::isDigit)
        ? words
        : NUMBER.matcher(words).replaceAll(number -> length(number.group(1)) + number.group(1));
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  private static String length(String digits) {
    return String.valueOf(100 + Math.min(99, digits.length())).substring(1);
  }

  /** The letter under which the name stands. */
  public String heading() {
    if (key.isEmpty()) {
      return OTHER;
    }
    int first = key.codePointAt(0);
    int cyrillic = first - FIRST_CYRILLIC;
    return Character.isDigit(first)
        ? DIGITS
        : isCyrillic(first)
            ? CYRILLIC.substring(cyrillic, cyrillic + 1)
            : Character.toString(first);
  }

  private static boolean isCyrillic(int character) {
    return character >= FIRST_CYRILLIC && character < FIRST_CYRILLIC + CYRILLIC.length();
  }

  @Override
  public int compareTo(SortName other) {
    return scripts == Scripts.LATIN_FIRST
        ? key.compareTo(other.key)
        : Arrays.compare(cyrillicFirst(key), cyrillicFirst(other.key));
  }

  /** Cyrillic letters where Latin ones stand in Unicode, and all that stands there behind them. */
  private static int[] cyrillicFirst(String key) {
    return key.chars()
        .map(
            each ->
                isCyrillic(each)
                    ? 'A' + each - FIRST_CYRILLIC
                    : each < 'A' ? each : each + CYRILLIC.length())
        .toArray();
  }
}
