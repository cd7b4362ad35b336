package dossier.pipeline;

import dossier.check.accepted.Acceptances;
import dossier.graph.Dossier;
import dossier.pipeline.read.Checked;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.nio.file.Path;
import java.util.List;

/**
 * How a build ended.
 *
 * @param findings everything that is wrong, by place
 * @param published whether the site stands as built, or would if it had been asked for
 * @param carried the paths of what others put into the site's folder and is kept there, sorted
 */
public record BuildResult(
    List<Diagnostic> findings, boolean published, List<String> carried, Counts counts) {

  /**
   * What was built.
   *
   * @param drafts how many stories were left out since they are drafts
   */
  public record Counts(int stories, int drafts, int sources, int pages) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(Dossier dossier, int pages) {
      return new Counts(
          dossier.entries().stories().size(),
          dossier.drafts().size(),
          dossier.entries().sources().size(),
          pages);
    }
  }

  /**
   * What came of the stages.
   *
   * @param published what others put into the folder; no value if something keeps the site from
   *     being published
   */
  static BuildResult of(
      Outcome<List<Path>> published,
      Outcome<Checked> checked,
      Outcome<Planning> planned,
      Acceptances accepted) {
    int pages = planned.value().map(planning -> planning.plan().pages()).orElse(0);
    return new BuildResult(
        accepted.over(Diagnostic.inOrder(published.complaints())),
        published.value().isPresent(),
        published.value().orElse(List.of()).stream().map(Path::toString).sorted().toList(),
        checked.value().map(found -> Counts.of(found.dossier(), pages)).orElse(Counts.NONE));
  }

  /** The same of which other findings are told. */
  public BuildResult with(List<Diagnostic> told) {
    return new BuildResult(told, published, carried, counts);
  }

  /** How many findings are warnings that nobody lets stand. */
  public long warnings() {
    return findings.size() - errors() - accepted();
  }

  /** How many findings are warnings that editors let stand. */
  public long accepted() {
    return findings.stream().filter(Diagnostic::isAccepted).count();
  }

  /** How many findings are errors. */
  public long errors() {
    return findings.stream().filter(Diagnostic::isError).count();
  }
}
