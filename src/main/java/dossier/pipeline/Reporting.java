package dossier.pipeline;

import dossier.audit.Audit;
import dossier.audit.Report;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;

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
    Outcome<Report> report =
        Workspace.of(content, drafts)
            .check(progress)
            .map(checked -> Audit.of(checked.dossier(), checked.comparisons()))
            .gate();
    return new Outcome<>(report.value(), Diagnostic.inOrder(report.complaints()));
  }
}
