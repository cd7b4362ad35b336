package dossier.guard.name;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;

/** The forms of the words of a list, and what tells a name from an ordinary word. Pure. */
public final class Spelling {
  /** Letters that ISO 9 gives a mark of its own, as other systems write them. */
  private static final String[][] ISO_9 = {
    {"ŝ", "shch"}, {"š", "sh"}, {"č", "ch"}, {"ž", "zh"},
    {"û", "yu"}, {"â", "ya"}, {"ê", "ye"}, {"ë", "yo"}
  };

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

  /**
   * Every form of a word of the list, in small letters without what the eye does not need: its
   * cases if it is Cyrillic, what it is in Cyrillic letters if it is Latin.
   */
  static Set<String> written(String word) {
    Set<String> forms = new TreeSet<>(Set.of(plain(word)));
    if (Letters.isAllCyrillic(word)) {
      cyrillic(word, forms);
    } else if (Letters.isAllLatin(word)) {
      forms.add(plain(unmarked(word)));
      forms.add(plain(word) + "s");
      Cyrillization.of(word).stream().limit(MOST_READINGS).forEach(read -> cyrillic(read, forms));
    }
    return forms;
  }

  private static void cyrillic(String word, Set<String> forms) {
    Inflection.forms(word).forEach(form -> forms.add(plain(form)));
    forms.add(plain(word) + "s");
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    for (int c : Letters.compatible(word).codePoints().toArray()) {
      if (!Letters.isMark(c) && !Letters.isUnseen(c) && !Letters.isApostrophe(c)) {
        String latin = Glyph.of(c).latin();
        plain.append(latin.isEmpty() ? (char) Character.toLowerCase(c) : latin.charAt(0));
      }
    }
    return plain.toString();
  }

  private static String unmarked(String word) {
    String composed = Normalizer.normalize(Letters.lower(word), Normalizer.Form.NFC);
    for (String[] letter : ISO_9) {
      composed = composed.replace(letter[0], letter[1]);
    }
    return composed;
  }

  /** Whether a run of letters has no capital, so that it need not be a name. */
  public static boolean isSmall(String run) {
    return Letters.lower(run).equals(run);
  }

  /**
   * Whether a word as it stands in a text is one that everybody writes, and in small letters, so
   * that it is no name there.
   */
  public static boolean isOrdinary(String run) {
    String shown = run.replaceAll("\u00AD|[-‐]\\s[\\s>]*", "");
    return isSmall(shown)
        && Letters.compatible(shown).equals(shown)
        && shown.codePoints().noneMatch(Letters::isUnseen)
        && (Letters.isAllLatin(shown) || Letters.isAllCyrillic(shown))
        && OrdinaryWords.has(shown);
  }
}
