package dossier.evidence;

import dossier.evidence.copy.Copy;

/** Holds quotations against a copy that proves nothing, such as one in a public archive. */
public final class CopyCheck {
  private final Copy copy;
  private final QuoteMatcher matcher;

  /** Holds them against this copy. */
  public CopyCheck(Copy copy) {
    this.copy = copy;
    this.matcher = new QuoteMatcher(copy);
  }

  /** Whether the copy has these words so, and an ellipsis leaves out no negation of theirs. */
  public boolean holds(Quoted quoted) {
    LeftOut leftOut = new LeftOut(copy, Negations.of(quoted.of().languages().read()));
    return matcher
        .find(quoted.expected(), places -> leftOut.negation(places).isEmpty())
        .isPresent();
  }
}
