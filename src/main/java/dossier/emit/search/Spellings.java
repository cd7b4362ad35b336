package dossier.emit.search;

import dossier.emit.search.WordFiles.WordFile;
import dossier.emit.search.pack.Packing;
import dossier.emit.search.pack.Parting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that a mistyped one may be, in files. Two words that differ in one letter have either
 * their first two letters or their last two in common, if one of them has five: so each word is
 * listed twice, and whoever looks for one reads two lists.
 */
final class Spellings {
  /** How many letters a word has at least that another one with one more may be mistaken for. */
  private static final int SHORTEST = 4;

  private static final int SHARED = 2;

  /** How many words a list has; those that stand on fewest pages are left out of a longer one. */
  private static final int MOST_WORDS = 3_000;

  /** How many characters a file has before it is compressed, unless one list alone has more. */
  private static final int MOST = 36_000;

  /** A word with a digit in it is exactly that one. */
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}']{" + SHORTEST + ",}");

  private Spellings() {}

  /**
   * A word that a mistyped one may be.
   *
   * @param form as it is looked up
   * @param shown as it stands in a text
   * @param pages on how many pages it stands
   */
  record Spelling(String form, String shown, int pages) {
    private static final Comparator<Spelling> ORDER =
        Comparator.comparingInt(Spelling::pages).reversed().thenComparing(Spelling::form);

    private boolean isTold() {
      return LETTERS.matcher(form).matches() && !Unspaced.isIn(form);
    }

    private Stream<String> keys() {
      return Stream.of(
          "^" + form.substring(0, SHARED), form.substring(form.length() - SHARED) + "$");
    }
  }

  /**
   * Parts them into files by the letters that words share; in each list the most usual is first.
   */
  static List<WordFile> of(List<Spelling> words, Packing packing) {
    NavigableMap<String, List<String>> lists = lists(words);
    List<WordFile> files = new ArrayList<>();
    NavigableMap<String, List<String>> some = new TreeMap<>();
    Parting parting = new Parting(MOST);
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      int length = list.getValue().stream().mapToInt(word -> word.length() + 1).sum();
      if (parting.begins(list.getKey(), length) && !some.isEmpty()) {
        files.add(file(some, packing));
        some.clear();
      }
      some.put(list.getKey(), list.getValue());
    }
    if (!some.isEmpty()) {
      files.add(file(some, packing));
    }
    return files;
  }

  private static NavigableMap<String, List<String>> lists(List<Spelling> words) {
    NavigableMap<String, List<String>> lists = new TreeMap<>();
    words.stream()
        .filter(Spelling::isTold)
        .sorted(Spelling.ORDER)
        .forEach(
            word ->
                word.keys()
                    .map(key -> lists.computeIfAbsent(key, fresh -> new ArrayList<>()))
                    .filter(list -> list.size() < MOST_WORDS)
                    .forEach(list -> list.add(word.shown())));
    return lists;
  }

  private static WordFile file(NavigableMap<String, List<String>> some, Packing packing) {
    SortedMap<String, String> written = new TreeMap<>();
    some.forEach((key, words) -> written.put(key, String.join(" ", words)));
    return new WordFile(
        some.firstKey(),
        packing.hashed(
            json -> {
              json.writeStartObject();
              written.forEach(json::writeStringProperty);
              json.writeEndObject();
            }));
  }
}
