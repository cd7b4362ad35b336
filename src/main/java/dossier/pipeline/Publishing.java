package dossier.pipeline;

import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.Progress;
import dossier.pipeline.make.Pull;
import dossier.render.Turns;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.route.Planned;
import dossier.site.Artifact;
import dossier.site.publish.Draft;
import dossier.site.publish.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pulls every file of a plan past the guard, who reads each byte that readers will be able to read,
 * into a draft of the site. Used once, by one thread.
 */
final class Publishing {
  private final Planning planning;
  private final Guarding guarding;
  private final Accepting accepting;
  private final Progress progress;
  private final List<Diagnostic> complaints = new ArrayList<>();

  Publishing(Planning planning, Guarding guarding, Accepting accepting, Progress progress) {
    this.planning = planning;
    this.guarding = guarding;
    this.accepting = accepting;
    this.progress = progress;
  }

  /**
   * Publishes.
   *
   * @param earlier what was found before
   * @return what others put into the folder, and was kept; no value if something is wrong: only
   *     without that does the site stand
   */
  Outcome<List<Path>> into(Target target, List<Diagnostic> earlier) throws IOException {
    Keeping keeping = planning.keeping();
    List<Path> carried = List.of();
    try (Draft draft = target.begin()) {
      pull(keeping, draft);
      carried = draft.carried();
      complaints.addAll(guarding.each(carried));
      complaints.addAll(accepting.idle(all(earlier)));
      lay(planning.sealing().of(draft), draft);
      if (passes()) {
        complaints.addAll(draft.publish());
      }
      if (passes()) {
        keeping.keep();
      }
    } catch (Refusal e) {
      complaints.addAll(e.diagnostics());
    }
    return Outcome.of(carried, complaints).gate(accepting::stops);
  }

  private void pull(Keeping keeping, Draft draft) throws IOException, Refusal {
    List<Planned> left = keeping.left(planning.plan().files(), draft);
    planning.renderer().templates().printed(keeping.templates());
    new Pull((planned, turns) -> keeping.noting(planned, () -> guarded(planned, turns)), progress)
        .all(left, made -> lay(made, draft));
    complaints.addAll(planning.renderer().templates().unused());
  }

  private void lay(Outcome<List<Artifact>> made, Draft draft) throws IOException, Refusal {
    complaints.addAll(made.complaints());
    for (Artifact file : made.value().orElse(List.of())) {
      draft.lay(file);
    }
  }

  private Outcome<List<Artifact>> guarded(Planned planned, Turns turns) {
    return planning
        .making()
        .make(planned, turns)
        .then(
            files ->
                Outcome.of(
                    files,
                    files.stream().flatMap(file -> guarding.published(file).stream()).toList()));
  }

  private List<Diagnostic> all(List<Diagnostic> earlier) {
    return Stream.concat(earlier.stream(), complaints.stream()).toList();
  }

  private boolean passes() {
    return complaints.stream().noneMatch(accepting::stops);
  }
}
