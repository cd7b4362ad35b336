package dossier.evidence.lock;

import dossier.evidence.proof.Leaf;
import dossier.evidence.proof.Proof;
import dossier.text.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One entry of the lock: that a quotation stands in the copy of its source.
 *
 * @param in the entry whose text quotes
 * @param of the source that is quoted
 * @param cleared at how many places it was seen that no negation is left out
 * @param passage the text directive that leads to it; empty if there is none that is certain
 */
public record ProvedQuotation(Id in, Id of, Proof proof, int cleared, Optional<String> passage)
    implements Comparable<ProvedQuotation> {
  private static final Comparator<ProvedQuotation> ORDER =
      Comparator.comparing(ProvedQuotation::in)
          .thenComparing(ProvedQuotation::of)
          .thenComparing(ProvedQuotation::firstIndex)
          .thenComparing(ProvedQuotation::toString);

  /** The words that are proved, with a space between them. */
  public String words() {
    return proof.leaves().stream().map(Leaf::word).collect(Collectors.joining(" "));
  }

  /** How often words of the copy are left out between those that are proved. */
  public int breaks() {
    List<Leaf> leaves = proof.leaves();
    return (int)
        IntStream.range(1, leaves.size())
            .filter(i -> leaves.get(i).index() != leaves.get(i - 1).index() + 1)
            .count();
  }

  /**
   * Whether, of all that is left out, it was seen in the copy that no negation is among it. Only
   * who has the copy can see that; the entry says that it was done.
   */
  public boolean isClearedOfNegations() {
    return cleared == breaks();
  }

  private int firstIndex() {
    List<Leaf> leaves = proof.leaves();
    return leaves.isEmpty() ? -1 : leaves.get(0).index();
  }

  @Override
  public int compareTo(ProvedQuotation other) {
    return ORDER.compare(this, other);
  }
}
