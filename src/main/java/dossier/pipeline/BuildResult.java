package dossier.pipeline;

import dossier.report.Diagnostic;
import java.util.List;

/**
 * How a build ended.
 *
 * @param findings everything that is wrong, by place
 * @param published whether the site stands as built, or would if it had been asked for
 */
public record BuildResult(List<Diagnostic> findings, boolean published, Counts counts) {

  /** What was built. */
  public record Counts(int stories, int sources, int pages) {
    static final Counts NONE = new Counts(0, 0, 0);
  }

  /** How many findings are warnings. */
  public long warnings() {
    return findings.stream().filter(finding -> !finding.isError()).count();
  }

  /** How many findings are errors. */
  public long errors() {
    return findings.size() - warnings();
  }
}
