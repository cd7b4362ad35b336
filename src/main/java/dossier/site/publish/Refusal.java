package dossier.site.publish;

import dossier.report.Diagnostic;
import java.util.List;

/** Nothing is published, for reasons that people can mend. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;
  private final transient List<Diagnostic> diagnostics;

  /**
   * A refusal.
   *
   * @param diagnostics the reasons, at least one
   */
  Refusal(List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).shownMessage());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The reasons, at least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
