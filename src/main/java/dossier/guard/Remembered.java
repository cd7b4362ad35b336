package dossier.guard;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What is known of runs of letters that were seen before, found by a stretch of a text without
 * copying it. A run takes the place of another whose hash ends alike, so it never grows. Safe to
 * share between threads.
 */
final class Remembered {
  private static final int PLACES = 1 << 16;

  private final AtomicReferenceArray<Run> runs = new AtomicReferenceArray<>(PLACES);
  private final Function<String, List<Set<Integer>>> reader;

  /**
   * A run of letters.
   *
   * @param words the words in it, and which words of the list each of them may be
   * @param isStrange whether none of them may be any
   */
  record Run(String letters, List<Set<Integer>> words, boolean isStrange) {
    boolean is(String text, int start, int end) {
      return letters.length() == end - start
          && text.regionMatches(start, letters, 0, letters.length());
    }
  }

  Remembered(Function<String, List<Set<Integer>>> reader) {
    this.reader = reader;
  }

  /** What is known of a stretch of a text, of which the hash is given. */
  Run of(String text, int start, int end, int hash) {
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Run known = runs.get(place);
    if (known != null && known.is(text, start, end)) {
      return known;
    }
    String letters = text.substring(start, end);
    List<Set<Integer>> words = reader.apply(letters);
    Run run = new Run(letters, words, words.stream().allMatch(Set::isEmpty));
    runs.set(place, run);
    return run;
  }
}
