package dossier.pipeline.git;

import dossier.report.Diagnostic;
import dossier.report.Note;
import dossier.site.publish.RealPath;
import dossier.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * The files that changed since a commit.
 *
 * @param paths whole paths without links
 */
public record ChangedFiles(Set<Path> paths) {
  public ChangedFiles {
    paths = Set.copyOf(paths);
  }

  /** Whether a finding, or another place that belongs to it, lies in one of them. */
  public boolean concern(Diagnostic finding) {
    return has(finding.span()) || finding.notes().stream().map(Note::span).anyMatch(this::has);
  }

  private boolean has(Span place) {
    try {
      return paths.contains(RealPath.of(Path.of(place.file().path())));
    } catch (IOException e) {
      return true; // what cannot be looked up is rather told than kept back
    }
  }
}
