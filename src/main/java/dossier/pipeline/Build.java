package dossier.pipeline;

import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole pipeline, from the content folder to the published site. */
public final class Build {
  private final Request request;
  private final Progress progress;
  private final Target target;
  private final Guarding guarding;
  private final boolean strict;

  private Build(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.target = request.target();
    this.guarding = new Guarding(request.names());
    this.strict = request.strict();
  }

  /**
   * Builds. Unless everything passes, nothing is published and the old site stands as it was.
   *
   * @throws IOException if the disk fails
   */
  public static BuildResult run(Request request, Progress progress) throws IOException {
    return new Build(request, progress).run();
  }

  private BuildResult run() throws IOException {
    List<Diagnostic> before = before();
    LastBuild last = before.isEmpty() ? LastBuild.of(request) : LastBuild.NONE;
    Optional<BuildResult> again = last.again();
    return again.isPresent() ? again.get() : afresh(before, last);
  }

  private BuildResult afresh(List<Diagnostic> before, LastBuild last) throws IOException {
    Outcome<Checked> checked = check().after(before);
    Outcome<Planning> planned = checked.then(Materials::of).gate(strict).then(this::plan);
    Outcome<Boolean> published = planned.gate(strict).then(this::publish);
    BuildResult result = BuildResult.of(published.gate(strict), checked, planned);
    last.keep(result);
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
    return request.unguarded() ? checked : checked.then(guarding::demanded);
  }

  private Outcome<Planning> plan(Materials materials) throws IOException {
    Outcome<Planning> planned = Planning.of(materials, request);
    Keeping keeping = planned.value().map(Planning::keeping).orElse(Keeping.NOTHING);
    return planned.after(target.lost(materials.checked().dossier(), keeping));
  }

  private Outcome<Boolean> publish(Planning planning) throws IOException {
    return new Publishing(planning, guarding, strict, progress).into(target);
  }
}
