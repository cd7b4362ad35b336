package dossier.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes a Cyrillic word in Latin letters, in all the ways in use: GOST 7.79-2000 (A, which is ISO
 * 9:1995, and B), BGN/PCGN for Russian and Ukrainian, ICAO Doc 9303 part 3 section 6 and the
 * Russian passports before it, and the Ukrainian system of 2010. The letters vary one by one, since
 * people mix the systems. Ways that differ only by a {@code y} before a vowel are not told apart.
 */
public final class Romanization {
  /** More ways than any real word has; a made-up one gets as many. */
  private static final int MOST = 512;

  private static final Map<String, List<String>> WAYS = new HashMap<>();

  static {
    ways(
        "а a, б b, в v, г g h gh, ґ g, д d, е e, ё yo e o, є ye, ж zh j, з z, и i, і i, ї yi, й y");
    ways("к k, л l, м m, н n, о o, п p, р r, с s, т t, у u ou, ф f, х kh h x ch, ц ts c tz cz");
    ways("ч ch tch cz, ш sh sch sz, щ shch sch shh szcz sh, ы y, э e eh, ю yu, я ya, кс ks x");
    WAYS.put("ь", List.of("", "y"));
    WAYS.put("ъ", List.of("", "ye"));
  }

  private Romanization() {}

  private static void ways(String table) {
    for (String row : table.split(", ", -1)) {
      List<String> words = List.of(row.split(" ", -1));
      WAYS.put(words.get(0), words.subList(1, words.size()));
    }
  }

  /** The ways of writing a word; the plainest comes first. */
  public static Set<String> of(String cyrillic) {
    String lower = cyrillic.toLowerCase(Locale.ROOT);
    List<String> written = List.of("");
    for (int at = 0; at < lower.length(); ) {
      String letter = lower.startsWith("кс", at) ? "кс" : lower.substring(at, at + 1);
      written = extended(written, ways(letter, at + letter.length() == lower.length()));
      at += letter.length();
    }
    return new LinkedHashSet<>(written);
  }

  /** The plainest way of writing one letter. */
  public static String plain(String letter) {
    return WAYS.getOrDefault(letter, List.of(letter)).get(0);
  }

  private static List<String> ways(String letter, boolean last) {
    return last && letter.equals("в")
        ? List.of("v", "f", "ff")
        : WAYS.getOrDefault(letter, List.of(letter));
  }

  private static List<String> extended(List<String> written, List<String> ways) {
    List<String> longer = new ArrayList<>();
    for (String way : ways) {
      written.forEach(beginning -> longer.add(beginning + way));
    }
    return longer.size() > MOST ? longer.subList(0, Math.max(MOST, written.size())) : longer;
  }
}
