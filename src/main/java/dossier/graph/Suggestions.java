package dossier.graph;

import dossier.text.Nearest;
import java.util.Collection;
import java.util.Optional;

/**
 * What somebody probably meant, as long as looking for it is no great work: a dossier with very
 * many mistakes gets suggestions for the first of them. Used by one thread.
 */
final class Suggestions {
  /** So many comparisons take about a second: two thousand ids for a thousand mistakes. */
  private static final int MOST_COMPARISONS = 2_000_000;

  private long comparisons;

  /** The nearest candidate; empty if none is near, or too much was asked already. */
  Optional<String> near(String word, Collection<String> candidates) {
    comparisons += candidates.size();
    return comparisons > MOST_COMPARISONS ? Optional.empty() : Nearest.to(word, candidates);
  }
}
