package dossier.emit.search;

import java.util.Arrays;

/** Counts the words of one page after another, by their numbers. Used by one thread. */
final class Tally {
  private int[] weights = new int[1 << 12];
  private int[] words = new int[1 << 10];
  private int size;

  /**
   * The words of a page.
   *
   * @param weights how much each tells of the page, in the same order
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Counted(int[] words, int[] weights) {}

  void add(int word, int weight) {
    if (word >= weights.length) {
      weights = Arrays.copyOf(weights, Math.max(word + 1, 2 * weights.length));
    }
    if (weights[word] == 0) {
      words = size < words.length ? words : Arrays.copyOf(words, 2 * size);
      words[size++] = word;
    }
    weights[word] += weight;
  }

  /** What was counted since this was last called. */
  Counted taken() {
    int[] counted = Arrays.copyOf(words, size);
    int[] weighed = new int[size];
    for (int i = 0; i < size; i++) {
      weighed[i] = weights[counted[i]];
      weights[counted[i]] = 0;
    }
    size = 0;
    return new Counted(counted, weighed);
  }
}
