package dossier.pipeline;

import dossier.audit.Audit;
import dossier.audit.Report;
import dossier.check.Checks;
import dossier.evidence.Comparisons;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a content folder, holds every rule against it, and counts what its stories rest on. */
public final class Reporting {
  private Reporting() {}

  /**
   * Counts.
   *
   * @param drafts whether drafts are counted too
   * @return the report, and all findings by place; no report if one of them is an error
   * @throws IOException if the disk fails
   */
  public static Outcome<Report> run(Path content, boolean drafts, Progress progress)
      throws IOException {
    Loaded loaded = Loaded.of(content, drafts, progress);
    List<Diagnostic> findings = new ArrayList<>(loaded.complaints());
    loaded.dossier().ifPresent(dossier -> findings.addAll(Checks.run(dossier)));
    Optional<Outcome<Comparisons>> compared =
        loaded.dossier().flatMap(d -> loaded.lock().map(lock -> Comparisons.of(d, lock)));
    compared.ifPresent(outcome -> findings.addAll(outcome.complaints()));
    List<Diagnostic> sorted = Diagnostic.inOrder(findings);
    Optional<Report> report =
        compared.flatMap(Outcome::value).map(c -> Audit.of(loaded.dossier().orElseThrow(), c));
    return new Outcome<>(
        report.filter(r -> sorted.stream().noneMatch(Diagnostic::isError)), sorted);
  }
}
