package dossier.guard.name;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folds together what is the same name: letter case, accents, the Russian and the Ukrainian
 * spelling, and the many ways of writing i, y and j in a romanised name. Two words are taken for
 * the same if they share a key.
 */
final class Folding {
  /** Letters that ISO 9 gives a mark of its own, as other systems write them. */
  private static final String[][] ISO_9 = {
    {"ŝ", "shch"}, {"š", "sh"}, {"č", "ch"}, {"ž", "zh"},
    {"û", "yu"}, {"â", "ya"}, {"ê", "ye"}, {"ë", "yo"}
  };

  private Folding() {}

  /**
   * The keys of a word in one script: one for a Cyrillic word, one or two for a Latin one, whose
   * marked letters can be accented letters or letters of ISO 9.
   */
  static Set<String> keys(String word) {
    String lower = Letters.without(Letters.lower(Letters.compatible(word)), Folding::isSilent);
    Set<String> keys = new TreeSet<>();
    if (Letters.isAllCyrillic(lower)) {
      keys.add(cyrillic(lower));
    } else {
      keys.add(latin(lower));
      if (!Letters.isAscii(lower)) {
        keys.add(latin(unmarked(lower)));
      }
    }
    keys.remove("");
    return keys;
  }

  private static boolean isSilent(int c) {
    return Letters.isUnseen(c) || Letters.isApostrophe(c);
  }

  private static String cyrillic(String lower) {
    StringBuilder key = new StringBuilder(Letters.withoutMarks(lower));
    for (int i = 0; i < key.length(); i++) {
      switch (key.charAt(i)) {
        case 'ы', 'і' -> key.setCharAt(i, 'и');
        case 'є', 'э' -> key.setCharAt(i, 'е');
        case 'ґ' -> key.setCharAt(i, 'г');
        default -> {}
      }
    }
    return key.toString();
  }

  private static String unmarked(String lower) {
    String composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
    for (String[] letter : ISO_9) {
      composed = composed.replace(letter[0], letter[1]);
    }
    return composed;
  }

  /** Runs of i, y and j are one i, and ie is e: so Sergey, Sergei and Sergej are one. */
  private static String latin(String lower) {
    String plain = Letters.withoutMarks(lower).replace('w', 'v');
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char letter = c == 'y' || c == 'j' || c == 'ı' ? 'i' : c;
      int last = key.length() - 1;
      boolean afterI = last >= 0 && key.charAt(last) == 'i';
      if (afterI && letter == 'e') {
        key.setCharAt(last, 'e');
      } else if (!(afterI && letter == 'i')) {
        key.append(letter);
      }
    }
    return key.toString();
  }
}
