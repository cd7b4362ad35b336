package dossier.guard;

import dossier.guard.ProtectedNames.Pattern;
import dossier.guard.Remembered.Run;
import dossier.guard.name.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for protected names in texts; remembers words it has seen. Safe to share. */
final class Lookout {
  /** What is longer is no word: a hash, a line of pixels. */
  private static final int LONGEST_WORD = 120;

  private final ProtectedNames names;
  private final Remembered remembered;

  Lookout(ProtectedNames names) {
    this.names = names;
    this.remembered = new Remembered(run -> Spelling.seen(run).stream().map(names::words).toList());
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
      int start = at;
      int hash = 0;
      int c = text.codePointAt(at);
      while (Spelling.isOfWord(c)) {
        hash = 31 * hash + c;
        at += Character.charCount(c);
        c = at < text.length() ? text.codePointAt(at) : ' ';
      }
      if (at == start) {
        at += Character.charCount(c);
      } else {
        number += add(text, start, at, hash, number, words);
      }
    }
    return words;
  }

  /** Adds the words of a run that are words of the list; gives how many words the run has. */
  private int add(String text, int start, int end, int hash, int number, List<Word> words) {
    if (end - start < 2 || end - start > LONGEST_WORD) {
      return 1;
    }
    Run run = remembered.of(text, start, end, hash);
    for (int i = 0; i < run.words().size() && !run.isStrange(); i++) {
      if (!run.words().get(i).isEmpty()) {
        words.add(new Word(number + i, run.words().get(i), start, end));
      }
    }
    return run.words().size();
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
