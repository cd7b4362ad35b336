package dossier.pipeline;

import dossier.check.accepted.Acceptances;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole pipeline, from the content folder to the published site. */
public final class Build {
  private final Request request;
  private final Progress progress;
  private final Target target;
  private final Guarding guarding;
  private final LocalDate today;

  private Build(Request request, LocalDate today, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.target = request.target();
    this.guarding = new Guarding(request.names());
    this.today = today;
  }

  /**
   * Builds. Unless everything passes, nothing is published and the old site stands as it was.
   *
   * @param today the day by which accepted warnings are looked at; the site does not depend on it
   * @throws IOException if the disk fails
   */
  public static BuildResult run(Request request, LocalDate today, Progress progress)
      throws IOException {
    return new Build(request, today, progress).run();
  }

  private BuildResult run() throws IOException {
    List<Diagnostic> before = before();
    LastBuild last = before.isEmpty() ? LastBuild.of(request) : LastBuild.NONE;
    Optional<BuildResult> again = last.again(today);
    return again.isPresent() ? again.get() : afresh(before, last);
  }

  private BuildResult afresh(List<Diagnostic> before, LastBuild last) throws IOException {
    Outcome<Checked> checked = check().after(before);
    Accepting accepting = new Accepting(request, checked, today);
    Outcome<Planning> planned = checked.then(Materials::of).gate(accepting::stops).then(this::plan);
    Outcome<List<Path>> published =
        planned
            .gate(accepting::stops)
            .then(planning -> publish(planning, accepting, planned.complaints()))
            .gate(accepting::stops);
    Acceptances accepted = accepting.acceptances();
    BuildResult result = BuildResult.of(published, checked, planned, accepted);
    last.keep(result, accepted.unchanged());
    return result;
  }

  /** What keeps every site from being published is said before the work, and not after it. */
  private List<Diagnostic> before() throws IOException {
    List<Diagnostic> found = new ArrayList<>(target.prepare());
    found.addAll(guarding.files(request.sources()));
    return found;
  }

  private Outcome<Checked> check() throws IOException {
    Outcome<Checked> checked = Workspace.of(request.content(), request.drafts()).check(progress);
    Outcome<Checked> compared = checked.then(this::compared);
    return request.unguarded() ? compared : compared.then(guarding::demanded);
  }

  private Outcome<Checked> compared(Checked checked) {
    return Outcome.of(
        checked,
        request.earlier().map(before -> before.findings(checked.dossier())).orElse(List.of()));
  }

  private Outcome<Planning> plan(Materials materials) throws IOException {
    Outcome<Planning> planned = Planning.of(materials, request);
    Keeping keeping = planned.value().map(Planning::keeping).orElse(Keeping.NOTHING);
    return planned.after(target.lost(materials.checked().dossier(), keeping));
  }

  private Outcome<List<Path>> publish(
      Planning planning, Accepting accepting, List<Diagnostic> earlier) throws IOException {
    return new Publishing(planning, guarding, accepting, progress).into(target, earlier);
  }
}
