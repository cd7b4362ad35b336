package dossier.guard.name;

import dossier.text.Romanization;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The keys by which a word of a text and a word of the list are known to be the same name. Pure;
 * safe to share between threads.
 */
public final class Spelling {
  /** Between two words written as one: IvanIvanov, ivanov2023. */
  private static final Pattern SEAM =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

  /** Cyrillic readings of a name of which the list has the Latin spelling alone. */
  private static final int MOST_READINGS = 24;

  private Spelling() {}

  /** Whether a character can belong to a word, as a letter, upon one, or unseen between two. */
  public static boolean isOfWord(int c) {
    return Letters.isOfWord(c);
  }

  /** Whether a character is a letter or a sign that stands for one. */
  public static boolean isLetter(int c) {
    return Character.isLetter(c) && !Letters.isUnseen(c);
  }

  /** The keys of every way in which a word of the list can be written. */
  public static Set<String> written(String word) {
    Set<String> keys = new TreeSet<>(Folding.keys(word));
    if (Letters.isAllCyrillic(word)) {
      cyrillic(word, keys);
    } else if (Letters.isAllLatin(word)) {
      keys.addAll(Folding.keys(word + "s"));
      Cyrillization.of(word).stream().limit(MOST_READINGS).forEach(read -> cyrillic(read, keys));
    }
    return keys;
  }

  private static void cyrillic(String word, Set<String> keys) {
    for (String form : Inflection.forms(word)) {
      keys.addAll(Folding.keys(form));
      Romanization.of(form).forEach(latin -> keys.addAll(Folding.keys(latin)));
    }
    Romanization.of(word).forEach(latin -> keys.addAll(Folding.keys(latin + "s")));
  }

  /**
   * What stands in a text where no character parts it, as one word or several: for each the keys of
   * what it may be. The keys of the whole are given with those of its first part.
   */
  public static List<Set<String>> seen(String run) {
    String shown = Letters.without(Letters.compatible(run), Letters::isUnseen);
    String[] parts = SEAM.split(shown, -1);
    List<Set<String>> keys = new ArrayList<>();
    for (String part : parts) {
      if (part.codePoints().anyMatch(Character::isLetter)) {
        keys.add(keys(part));
      }
    }
    if (parts.length > 1 && !keys.isEmpty()) {
      keys.get(0).addAll(keys(shown));
    }
    return keys;
  }

  /** An apostrophe can be a letter of a romanised name, or part a name from an ending. */
  private static Set<String> keys(String part) {
    Set<String> keys = new TreeSet<>(readings(part));
    String[] pieces = part.split("['’‘ʼʹʺ′″`´]", -1);
    if (pieces.length > 1) {
      for (String piece : pieces) {
        keys.addAll(piece.length() > 1 ? readings(piece) : Set.of());
      }
    }
    return keys;
  }

  private static Set<String> readings(String word) {
    Set<String> keys = new TreeSet<>();
    if (word.isEmpty()) {
      return keys;
    }
    boolean hasDigits = word.codePoints().anyMatch(Character::isDigit);
    boolean oneScript = !hasDigits && (Letters.isAllLatin(word) || Letters.isAllCyrillic(word));
    if (oneScript) {
      keys.addAll(Folding.keys(word));
    }
    (oneScript ? Lookalikes.ofOneScript(word) : Lookalikes.of(word))
        .forEach(read -> keys.addAll(Folding.keys(read)));
    return keys;
  }

  /**
   * Whether a word as it stands in a text is one that everybody writes, and in small letters, so
   * that it is no name there.
   */
  public static boolean isOrdinary(String run) {
    String shown = run.replace("\u00AD", "");
    return Letters.lower(shown).equals(shown)
        && Letters.compatible(shown).equals(shown)
        && shown.codePoints().noneMatch(Letters::isUnseen)
        && (Letters.isAllLatin(shown) || Letters.isAllCyrillic(shown))
        && OrdinaryWords.has(shown);
  }
}
