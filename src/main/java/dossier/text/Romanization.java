package dossier.text;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes Cyrillic words of Russian and Ukrainian in Latin letters, each letter in the plainest of
 * the ways in use: no marks, and no {@code y} before an {@code e}, which some write and some do
 * not.
 *
 * <p>The letters are told here, once, for suggested ids and for the search, whose script reads them
 * from its index. The other ways are those of the guard, which knows what people hide.
 */
public final class Romanization {
  private static final String TABLE =
      "а a б b в v г g ґ g д d е e ё yo є e ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s"
          + " т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya";

  private static final SortedMap<String, String> LETTERS = letters(TABLE.split(" ", -1));

  private Romanization() {}

  private static SortedMap<String, String> letters(String[] table) {
    SortedMap<String, String> letters = new TreeMap<>();
    for (int i = 0; i < table.length; i += 2) {
      letters.put(table[i], table[i + 1].replace("-", ""));
    }
    return Collections.unmodifiableSortedMap(letters);
  }

  /** What is written for each small letter, in order; nothing for those that are left out. */
  public static SortedMap<String, String> letters() {
    return LETTERS;
  }

  /** A word in small Latin letters; characters that are not Cyrillic stay. */
  public static String of(String word) {
    return word.toLowerCase(Locale.ROOT)
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> LETTERS.getOrDefault(letter, letter))
        .collect(Collectors.joining());
  }
}
