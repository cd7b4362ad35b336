package dossier.guard;

import dossier.guard.name.Heard;
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
  private final Function<String, Heard> reader;

  /** A run of letters, and what can be heard in it. */
  private record Run(String letters, Heard heard) {
    boolean is(String text, int start, int end) {
      return letters.length() == end - start
          && text.regionMatches(start, letters, 0, letters.length());
    }
  }

  Remembered(Function<String, Heard> reader) {
    this.reader = reader;
  }

  /** What is known of a stretch of a text, of which the hash is given. */
  Heard of(String text, int start, int end, int hash) {
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Run known = runs.get(place);
    if (known != null && known.is(text, start, end)) {
      return known.heard();
    }
    String letters = text.substring(start, end);
    Run run = new Run(letters, reader.apply(letters));
    runs.set(place, run);
    return run.heard();
  }
}
