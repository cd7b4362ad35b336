package dossier.guard;

import dossier.guard.NameList.Spelled;
import dossier.guard.name.Heard;
import dossier.guard.name.Lexicon;
import dossier.report.Outcome;
import dossier.text.Decoded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that must not be published, in all the ways in which they can be written. Immutable and
 * safe to share between threads.
 */
public final class ProtectedNames {
  private final Lexicon lexicon;

  /** The spellings in which each word stands. */
  private final List<List<Pattern>> patterns = new ArrayList<>();

  /** The words of one spelling, by their numbers, and the line of the list. */
  record Pattern(int name, List<Integer> words) {
    boolean isOneWord() {
      return words.size() == 1;
    }
  }

  private ProtectedNames(List<Spelled> spellings) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Spelled spelled : spellings) {
      Pattern pattern =
          new Pattern(
              spelled.line(), spelled.words().stream().map(word -> number(word, numbers)).toList());
      pattern.words().stream().distinct().forEach(word -> patterns.get(word).add(pattern));
    }
    this.lexicon = new Lexicon(List.copyOf(numbers.keySet()));
  }

  private int number(String word, Map<String, Integer> numbers) {
    Integer known = numbers.putIfAbsent(word, numbers.size());
    if (known == null) {
      patterns.add(new ArrayList<>());
    }
    return known == null ? numbers.size() - 1 : known;
  }

  /** Reads a list; nothing in a complaint shows what stands in it. */
  public static Outcome<ProtectedNames> read(Decoded list) {
    return NameList.read(list).map(ProtectedNames::new);
  }

  /** What a run of letters can be. */
  Heard heard(String run) {
    return lexicon.heard(run);
  }

  /** The spellings that hold a word. */
  List<Pattern> with(int word) {
    return patterns.get(word);
  }

  /** The spellings that hold both words; one word twice only where it stands twice. */
  List<Pattern> with(int word, int other) {
    List<Pattern> one = patterns.get(word);
    List<Pattern> two = patterns.get(other);
    List<Pattern> fewer = one.size() < two.size() ? one : two;
    return fewer.stream().filter(pattern -> holds(pattern, word, other)).toList();
  }

  private static boolean holds(Pattern pattern, int word, int other) {
    List<Integer> rest = new ArrayList<>(pattern.words());
    return rest.remove((Integer) word) && rest.remove((Integer) other);
  }
}
