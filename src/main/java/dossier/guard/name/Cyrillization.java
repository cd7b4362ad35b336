package dossier.guard.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a Latin word in the Cyrillic letters that it may stand for, so that a name of which the
 * list has the Latin spelling alone is found in Russian and Ukrainian texts too. What {@link
 * Folding} takes for the same is not told apart here.
 */
final class Cyrillization {
  private static final int MOST = 128;

  /** The longest first. */
  private static final String[][] LETTERS = {
    {"shch", "щ"},
    {"szcz", "щ"},
    {"tsch", "ч"},
    {"sch", "щ", "ш"},
    {"shh", "щ"},
    {"tch", "ч"},
    {"sh", "ш"},
    {"zh", "ж"},
    {"kh", "х"},
    {"ts", "ц"},
    {"tz", "ц"},
    {"ch", "ч", "х"},
    {"cz", "ч", "ц"},
    {"ff", "в", "ф"},
    {"ou", "у", "оу"},
    {"eh", "э"},
    {"ph", "ф"},
    {"ya", "я", "ья"},
    {"ia", "я", "ия"},
    {"ja", "я"},
    {"yu", "ю", "ью"},
    {"iu", "ю", "ию"},
    {"ju", "ю"},
    {"yo", "ё", "ьё"},
    {"jo", "ё"},
    {"io", "ё", "ьё", "ио"},
    {"ye", "е", "ье"},
    {"ie", "е", "ье", "ие"},
    {"je", "е"},
    {"iy", "ий"},
    {"ij", "ий"},
    {"yy", "ый"},
    {"yi", "ї"},
    {"a", "а"},
    {"b", "б"},
    {"c", "ц", "к"},
    {"d", "д"},
    {"e", "е"},
    {"f", "ф"},
    {"g", "г"},
    {"h", "г", "х"},
    {"i", "и"},
    {"j", "й", "ж"},
    {"k", "к"},
    {"l", "л"},
    {"m", "м"},
    {"n", "н"},
    {"o", "о"},
    {"p", "п"},
    {"q", "к"},
    {"r", "р"},
    {"s", "с"},
    {"t", "т"},
    {"u", "у"},
    {"v", "в"},
    {"w", "в"},
    {"x", "кс", "х"},
    {"y", "ы"},
    {"z", "з"},
    {"'", "ь", ""},
    {"’", "ь", ""}
  };

  private Cyrillization() {}

  /** The ways of reading a word; none if it holds a letter that stands for no Cyrillic one. */
  static Set<String> of(String latin) {
    String lower = Letters.withoutMarks(Letters.lower(latin));
    List<String> read = List.of("");
    for (int at = 0; at < lower.length(); ) {
      String[] letter = letterAt(lower, at);
      if (letter.length == 0) {
        return Set.of();
      }
      at += letter[0].length();
      boolean ends = letter[0].equals("y") && at == lower.length();
      read = extended(read, ends ? new String[] {"y", "ий", "й"} : letter);
    }
    return new LinkedHashSet<>(read);
  }

  private static String[] letterAt(String word, int at) {
    for (String[] letter : LETTERS) {
      if (word.startsWith(letter[0], at)) {
        return letter;
      }
    }
    return new String[0];
  }

  private static List<String> extended(List<String> read, String[] letter) {
    List<String> longer = new ArrayList<>();
    for (int way = 1; way < letter.length; way++) {
      String cyrillic = letter[way];
      read.forEach(beginning -> longer.add(beginning + cyrillic));
    }
    return longer.size() > MOST ? longer.subList(0, Math.max(MOST, read.size())) : longer;
  }
}
