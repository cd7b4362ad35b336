package dossier.guard;

import dossier.guard.NameList.Spelled;
import dossier.guard.name.Spelling;
import dossier.report.Outcome;
import dossier.text.Decoded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names that must not be published, in all the ways in which they can be written. Immutable and
 * safe to share between threads.
 */
public final class ProtectedNames {
  private final Map<String, Set<Integer>> wordsByKey = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  /** The words of one spelling, by their numbers, and the line of the list. */
  record Pattern(int name, List<Integer> words) {}

  private ProtectedNames(List<Spelled> spellings) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Spelled spelled : spellings) {
      patterns.add(
          new Pattern(
              spelled.line(),
              spelled.words().stream().map(word -> number(word, numbers)).toList()));
    }
  }

  private int number(String word, Map<String, Integer> numbers) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(word, number);
    for (String key : Spelling.written(word)) {
      wordsByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(number);
    }
    return number;
  }

  /** Reads a list; nothing in a complaint shows what stands in it. */
  public static Outcome<ProtectedNames> read(Decoded list) {
    return NameList.read(list).map(ProtectedNames::new);
  }

  List<Pattern> patterns() {
    return patterns;
  }

  /** The words of the list that something with these keys may be. */
  Set<Integer> words(Set<String> keys) {
    Set<Integer> words = new TreeSet<>();
    keys.forEach(key -> words.addAll(wordsByKey.getOrDefault(key, Set.of())));
    return words;
  }
}
