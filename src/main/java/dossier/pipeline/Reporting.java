package dossier.pipeline;

import dossier.audit.Audit;
import dossier.audit.Report;
import dossier.check.accepted.Acceptances;
import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.model.Settings;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a content folder, holds every rule against it, and tells what is in it. */
public final class Reporting {
  private Reporting() {}

  /** What is told of a dossier. */
  public interface Account<T> {
    /** Tells it. */
    T of(Dossier dossier, Comparisons comparisons);
  }

  /**
   * What was told.
   *
   * @param draftsLeftOut how many drafts nothing is told of
   */
  public record Told<T>(T account, int draftsLeftOut) {}

  /**
   * Counts what the stories rest on.
   *
   * @param drafts whether drafts are counted too
   * @param today the day by which accepted warnings are looked at
   * @return the report, and all findings by place; no report if one of them is an error
   * @throws IOException if the disk fails
   */
  public static Outcome<Told<Report>> run(
      Path content, boolean drafts, LocalDate today, Progress progress) throws IOException {
    return run(content, drafts, today, Audit::of, progress);
  }

  /**
   * Tells something else.
   *
   * @param drafts whether drafts are taken in
   * @param today the day by which accepted warnings are looked at
   * @return what is told, and all findings by place; nothing is told if one of them is an error
   * @throws IOException if the disk fails
   */
  public static <T> Outcome<Told<T>> run(
      Path content, boolean drafts, LocalDate today, Account<T> account, Progress progress)
      throws IOException {
    Outcome<Checked> checked = Workspace.of(content, drafts).check(progress);
    Outcome<Told<T>> told = checked.map(found -> told(found, account)).gate();
    Settings settings =
        checked.value().map(found -> found.dossier().settings()).orElse(Settings.UNREADABLE);
    return new Outcome<>(
        told.value(), Acceptances.of(settings, today).over(Diagnostic.inOrder(told.complaints())));
  }

  private static <T> Told<T> told(Checked found, Account<T> account) {
    return new Told<>(
        account.of(found.dossier(), found.comparisons()), found.dossier().drafts().size());
  }
}
