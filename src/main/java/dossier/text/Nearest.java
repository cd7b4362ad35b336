package dossier.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Nearest {
  private static final int LONGEST = 200;

  private Nearest() {}

  /**
   * The candidate nearest to a word, by edit distance, letter case aside; a candidate that begins
   * with the word, or the other way round, counts as near. Empty if none is near enough to be
   * named, or the word is longer than anything that people name. Of equally near ones the first in
   * alphabetical order, so that the answer never depends on the order of the candidates. Never the
   * word itself, which was no use.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    Candidate best = new Candidate("", tolerance(wanted) + 1);
    for (String candidate : candidates) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), best.distance());
      Candidate next = new Candidate(candidate, distance);
      boolean near = distance <= tolerance(wanted) && !candidate.equals(word);
      best = near && next.isBefore(best) ? next : best;
    }
    return Optional.of(best.word()).filter(found -> !found.isEmpty());
  }

  private record Candidate(String word, int distance) {
    boolean isBefore(Candidate other) {
      return distance < other.distance
          || (distance == other.distance && word.compareTo(other.word) < 0);
    }
  }

  private static int tolerance(String word) {
    return Math.max(1, word.length() / 3);
  }

  /** The distance; some larger number where it is more than is of use. */
  private static int distance(String wanted, String other, int most) {
    boolean prefix =
        wanted.length() >= 3
            && other.length() >= 3
            && (other.startsWith(wanted) || wanted.startsWith(other));
    return prefix ? 1 : difference(wanted, other) > most ? most + 1 : edits(wanted, other);
  }

  /** What the edits come to at least: letters that only one of the two words has. */
  private static int difference(String a, String b) {
    int longer = Math.abs(a.length() - b.length());
    int[] letters = new int[64];
    a.chars().forEach(c -> letters[c & 63]++);
    b.chars().forEach(c -> letters[c & 63]--);
    int apart = Arrays.stream(letters).map(Math::abs).sum();
    return (apart + longer) / 2;
  }

  /**
   * How many insertions, deletions, substitutions and swaps of neighbours lead from one word to
   * another (optimal string alignment).
   */
  public static int edits(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + swap);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
