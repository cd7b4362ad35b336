package dossier.pipeline;

import dossier.audit.Audit;
import dossier.audit.Report;
import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a content folder, holds every rule against it, and tells what is in it. */
public final class Reporting {
  private Reporting() {}

  /** What is told of a dossier. */
  public interface Account<T> {
    /** Tells it. */
    T of(Dossier dossier, Comparisons comparisons);
  }

  /**
   * Counts what the stories rest on.
   *
   * @param drafts whether drafts are counted too
   * @return the report, and all findings by place; no report if one of them is an error
   * @throws IOException if the disk fails
   */
  public static Outcome<Report> run(Path content, boolean drafts, Progress progress)
      throws IOException {
    return run(content, drafts, Audit::of, progress);
  }

  /**
   * Tells something else.
   *
   * @param drafts whether drafts are taken in
   * @return what is told, and all findings by place; nothing is told if one of them is an error
   * @throws IOException if the disk fails
   */
  public static <T> Outcome<T> run(
      Path content, boolean drafts, Account<T> account, Progress progress) throws IOException {
    Outcome<T> told =
        Workspace.of(content, drafts)
            .check(progress)
            .map(checked -> account.of(checked.dossier(), checked.comparisons()))
            .gate();
    return new Outcome<>(told.value(), Diagnostic.inOrder(told.complaints()));
  }
}
