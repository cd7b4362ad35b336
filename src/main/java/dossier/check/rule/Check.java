package dossier.check.rule;

import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import java.util.List;

/** One rule over the whole dossier. Pure. */
public interface Check {
  List<Diagnostic> findings(Dossier dossier);
}
