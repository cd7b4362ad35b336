package dossier.guard.name;

import com.ibm.icu.text.SpoofChecker;
import dossier.text.Romanization;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a word whose letters come from several scripts, or are digits, as a reader's eye does:
 * letters of other scripts by the confusables of UTS 39, Latin and Cyrillic ones by their shape.
 */
final class Lookalikes {
  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();
  private static final Map<Integer, Integer> TO_LATIN =
      pairs("аaвbгrеeиuкkмmнhоoпnрpсcтtуyхxіiѕsјjѵvԁdԛqԝwһh0o1l3e4a5s");
  private static final Map<Integer, Integer> TO_CYRILLIC =
      pairs("aаbвcсeеhнiіkкmмnпoоpрrгsѕtтuиxхyу0о3з4ч6б");

  private Lookalikes() {}

  private static Map<Integer, Integer> pairs(String table) {
    int[] letters = table.codePoints().toArray();
    return java.util.stream.IntStream.range(0, letters.length / 2)
        .boxed()
        .collect(Collectors.toMap(i -> letters[2 * i], i -> letters[2 * i + 1]));
  }

  /**
   * What a word in one script can be read as in the other: nothing, unless each of its letters has
   * a double there.
   */
  static Set<String> ofOneScript(String word) {
    Set<String> read = new TreeSet<>();
    String lower = Letters.lower(word);
    if (lower.codePoints().allMatch(TO_LATIN::containsKey)) {
      read.add(each(lower, Lookalikes::latinByShape));
    }
    if (lower.codePoints().allMatch(TO_CYRILLIC::containsKey)) {
      read.add(each(lower, Lookalikes::cyrillic));
    }
    if (word.indexOf('I', 1) > 0) {
      read.add(withSmallL(word));
    }
    return read;
  }

  /** A capital i within a word is seen as a small L. */
  private static String withSmallL(String word) {
    return Letters.lower(word.charAt(0) + word.substring(1).replace('I', 'l'));
  }

  /** What the word can be read as: Latin words and Cyrillic ones. */
  static Set<String> of(String word) {
    Set<String> read = new TreeSet<>();
    String known = inKnownScripts(word);
    read.add(each(known, Lookalikes::latinByShape));
    read.add(each(known, Lookalikes::latinBySound));
    read.add(each(known, Lookalikes::cyrillic));
    read.add(each(known.replace('1', 'i'), Lookalikes::latinByShape));
    read.add(withSmallL(word));
    return read;
  }

  /** Letters of a third script become what UTS 39, section 4, maps them to. */
  private static String inKnownScripts(String word) {
    return each(
        Letters.lower(word),
        c ->
            Letters.isLatin(c) || Letters.isCyrillic(c) || Character.isDigit(c)
                ? Character.toString(c)
                : Letters.lower(CONFUSABLES.getSkeleton(Character.toString(c))));
  }

  private static String each(String word, Function<Integer, String> reading) {
    return word.codePoints().boxed().map(reading).collect(Collectors.joining());
  }

  private static String latinByShape(int c) {
    return TO_LATIN.containsKey(c) ? Character.toString(TO_LATIN.get(c)) : latinBySound(c);
  }

  private static String latinBySound(int c) {
    return Letters.isCyrillic(c)
        ? Romanization.plain(Character.toString(c))
        : Character.toString(c);
  }

  private static String cyrillic(int c) {
    return Character.toString(TO_CYRILLIC.getOrDefault(c, c));
  }
}
