package dossier.evidence.lock;

import dossier.evidence.proof.Leaf;
import dossier.evidence.proof.Proof;
import dossier.model.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One entry of the lock: that a quotation stands in the copy of its source.
 *
 * @param in the entry whose text quotes
 * @param of the source that is quoted
 * @param passage the text directive that leads to it; empty if there is none that is certain
 */
public record ProvedQuotation(Id in, Id of, Proof proof, Optional<String> passage)
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

  private int firstIndex() {
    List<Leaf> leaves = proof.leaves();
    return leaves.isEmpty() ? -1 : leaves.get(0).index();
  }

  @Override
  public int compareTo(ProvedQuotation other) {
    return ORDER.compare(this, other);
  }
}
