package dossier.guard;

import dossier.guard.ProtectedNames.Pattern;
import dossier.guard.name.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks for protected names in texts; remembers words it has seen. Safe to share. */
final class Lookout {
  /** What is longer is no word: a hash, a line of pixels. */
  private static final int LONGEST_WORD = 120;

  private static final int MOST_REMEMBERED = 300_000;

  private final ProtectedNames names;
  private final Map<String, List<Set<Integer>>> remembered = new ConcurrentHashMap<>();

  Lookout(ProtectedNames names) {
    this.names = names;
  }

  /** A word of the text that is a word of the list: which ones, and its number in the text. */
  private record Word(int number, Set<Integer> words, int start, int end) {}

  /**
   * All sightings.
   *
   * @param address whether the text is an address, where ordinary words stand in small letters too
   */
  List<Sighting> in(String text, boolean address) {
    List<Word> words = words(text);
    List<Sighting> sightings = new ArrayList<>();
    for (Pattern pattern : words.isEmpty() ? List.<Pattern>of() : names.patterns()) {
      for (int first = 0; first + pattern.words().size() <= words.size(); first++) {
        List<Word> here = words.subList(first, first + pattern.words().size());
        if (stand(here, pattern) && (address || !isOrdinary(here, text))) {
          int end = here.get(here.size() - 1).end();
          sightings.add(new Sighting(pattern.name(), here.get(0).start(), end));
        }
      }
    }
    return sightings.stream().distinct().toList();
  }

  private List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int number = 0;
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      for (Set<Integer> known : known(text, at, end)) {
        if (!known.isEmpty()) {
          words.add(new Word(number, known, at, end));
        }
        number++;
      }
      at = end;
    }
    return words;
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length() && Spelling.isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private List<Set<Integer>> known(String text, int start, int end) {
    if (end - start < 2) {
      return List.of(Set.of());
    }
    if (end - start > LONGEST_WORD) {
      return List.of(Set.of());
    }
    String run = text.substring(start, end);
    List<Set<Integer>> known = remembered.get(run);
    if (known == null) {
      known = Spelling.seen(run).stream().map(names::words).toList();
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(run, known);
      }
    }
    return known;
  }

  /** Whether the words are those of the pattern, each once, with no other word between. */
  private static boolean stand(List<Word> here, Pattern pattern) {
    int span = here.get(here.size() - 1).number() - here.get(0).number();
    return span == here.size() - 1 && assign(here, 0, pattern.words(), new HashSet<>());
  }

  private static boolean assign(List<Word> here, int at, List<Integer> wanted, Set<Integer> taken) {
    if (at == here.size()) {
      return true;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (here.get(at).words().contains(wanted.get(i)) && taken.add(i)) {
        if (assign(here, at + 1, wanted, taken)) {
          return true;
        }
        taken.remove(i);
      }
    }
    return false;
  }

  private static boolean isOrdinary(List<Word> here, String text) {
    Word word = here.get(0);
    return here.size() == 1
        && !isInAddress(text, word)
        && Spelling.isOrdinary(text.substring(word.start(), word.end()));
  }

  /** In an address a name has no capital letter that would tell it from a word. */
  private static boolean isInAddress(String text, Word word) {
    int start = word.start();
    while (start > 0 && isOfAddress(text.charAt(start - 1))) {
      start--;
    }
    int end = word.end();
    while (end < text.length() && isOfAddress(text.charAt(end))) {
      end++;
    }
    String around = text.substring(start, end);
    return around.contains("://") || around.contains(".html") || around.contains("@");
  }

  private static boolean isOfAddress(char c) {
    return Character.isLetterOrDigit(c) || "-._~:/?#@%&+=".indexOf(c) >= 0;
  }
}
