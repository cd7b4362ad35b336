package dossier.origin.passing;

import dossier.model.Upstream.Did;
import java.util.Optional;

/**
 * How one text came to another.
 *
 * @param did what the second did with it, where that is said
 */
public record Way(Kind kind, Optional<Did> did) {

  /** How well it is known; the best first. */
  public enum Kind {
    /** The second text, or its editors' entry, says so. */
    TOLD,
    /** The editors infer it. */
    INFERRED,
    /** It has these words, and from where is not known. */
    UNKNOWN,
    /** The first was never seen; the second cites it. */
    SHOWN
  }

  static Way of(Kind kind) {
    return new Way(kind, Optional.empty());
  }

  /** Whether it is certain that the second has it from the first. */
  public boolean certain() {
    return kind == Kind.TOLD || kind == Kind.SHOWN;
  }
}
