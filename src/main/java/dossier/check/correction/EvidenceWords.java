package dossier.check.correction;

import dossier.model.Claim.Evidence;
import dossier.model.Upstream;
import dossier.text.Id;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Evidence in words: which source, how it stands to the claim, whence it has it, and where. */
final class EvidenceWords {
  private EvidenceWords() {}

  /** Some pieces, as they are written. */
  static String of(List<Evidence> pieces) {
    return pieces.stream()
        .map(piece -> of(piece, UnaryOperator.identity()))
        .collect(Collectors.joining("; "));
  }

  /**
   * One piece.
   *
   * @param ids what sources are called
   */
  static String of(Evidence piece, UnaryOperator<Id> ids) {
    StringBuilder words = new StringBuilder(ids.apply(piece.source().value()).value());
    words.append(' ').append(piece.relation().value().word());
    if (!piece.via().isEmpty()) {
      words.append(" via ");
      words.append(
          piece.via().stream().map(one -> of(one, ids)).sorted().collect(Collectors.joining(", ")));
    }
    piece.at().ifPresent(at -> words.append(" at ").append(at));
    return words.toString();
  }

  private static String of(Upstream upstream, UnaryOperator<Id> ids) {
    if (upstream instanceof Upstream.Of other) {
      return ids.apply(other.source().value()).value();
    }
    return upstream instanceof Upstream.Own ? "own" : "unknown";
  }
}
