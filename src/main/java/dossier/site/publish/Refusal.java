package dossier.site.publish;

import dossier.report.Diagnostic;

/** Nothing is published, for a reason that people can mend. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Diagnostic diagnostic;

  Refusal(Diagnostic diagnostic) {
    super(diagnostic.shownMessage());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
