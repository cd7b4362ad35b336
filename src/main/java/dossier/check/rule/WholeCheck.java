package dossier.check.rule;

import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import java.util.List;

/**
 * A rule for which every entry may matter. It is held against the whole after each edit, so it must
 * be quick. Pure.
 */
public interface WholeCheck {

  /** What is wrong with the whole. */
  List<Diagnostic> findings(Dossier dossier);
}
