package dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which way words are read, by their letters (UAX #9) or by their language. */
public final class Direction {
  private static final Set<String> LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

  /** No letter before this one is read from right to left. */
  private static final char FIRST = '\u0590';

  private Direction() {}

  /**
   * A part of some words.
   *
   * @param rightToLeft whether it begins and ends with a letter that is read from right to left,
   *     and holds none that is read from left to right
   */
  public record Stretch(String words, boolean rightToLeft) {}

  /**
   * Whether a language is written from right to left (BCP 47; its usual script if none is said).
   */
  public static boolean ofLanguage(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getScript().isEmpty()
        ? LANGUAGES.contains(locale.getLanguage())
        : SCRIPTS.contains(locale.getScript());
  }

  /** Whether some letter is read from right to left. */
  public static boolean mixes(String words) {
    for (int at = 0; at < words.length(); at++) {
      if (words.charAt(at) >= FIRST && isRight(words.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether words are read from right to left: their first letter says so (UAX #9, P2 and P3).
   *
   * @param otherwise what holds for words without a letter
   */
  public static boolean isRightToLeft(String words, boolean otherwise) {
    return words
        .codePoints()
        .filter(c -> isRight(c) || isLeft(c))
        .mapToObj(Direction::isRight)
        .findFirst()
        .orElse(otherwise);
  }

  /** All of some words in order, parted where the direction of their letters changes. */
  public static List<Stretch> stretches(String words) {
    List<Stretch> stretches = new ArrayList<>();
    int done = 0;
    int from = -1;
    int to = -1;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      int c = words.codePointAt(at);
      if (isRight(c)) {
        from = from < 0 ? at : from;
        to = at + Character.charCount(c);
      } else if (isLeft(c) && from >= 0) {
        done = add(stretches, words, done, from, to);
        from = -1;
      }
    }
    done = from < 0 ? done : add(stretches, words, done, from, to);
    if (done < words.length()) {
      stretches.add(new Stretch(words.substring(done), false));
    }
    return stretches;
  }

  private static int add(List<Stretch> stretches, String words, int done, int from, int to) {
    if (done < from) {
      stretches.add(new Stretch(words.substring(done, from), false));
    }
    stretches.add(new Stretch(words.substring(from, to), true));
    return to;
  }

  private static boolean isRight(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isLeft(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }
}
