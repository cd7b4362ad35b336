package dossier.model.work;

import dossier.model.value.Term;
import java.util.Optional;

/**
 * What part machines had in the making of a text.
 *
 * @param words what the editors say of it, as readers see it
 */
public record MadeWith(Part part, Optional<String> words) {

  /** How much of a text machines made. */
  public enum Part implements Term {
    NONE,
    ASSISTED,
    GENERATED
  }

  /** Whether machines made any of it. */
  public boolean machines() {
    return part != Part.NONE;
  }
}
