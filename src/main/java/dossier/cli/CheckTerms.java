package dossier.cli;

import dossier.cli.option.Counted;
import dossier.pipeline.git.ChangedFiles;
import dossier.report.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * Which findings a run tells, and how many warnings it lets pass.
 *
 * @param changed the files that findings are told of; empty if of all
 * @param mostWarnings with more the command fails; empty if any number passes
 */
record CheckTerms(Optional<ChangedFiles> changed, Optional<Integer> mostWarnings) {
  /** Everything is told, and warnings pass. */
  static final CheckTerms NONE = new CheckTerms(Optional.empty(), Optional.empty());

  /**
   * Findings, parted.
   *
   * @param told those that are printed
   * @param elsewhere those of files that did not change
   */
  record Parted(List<Diagnostic> told, List<Diagnostic> elsewhere) {}

  Parted parted(List<Diagnostic> findings) {
    return new Parted(
        findings.stream().filter(this::tells).toList(),
        findings.stream().filter(finding -> !tells(finding)).toList());
  }

  private boolean tells(Diagnostic finding) {
    return changed.map(files -> files.concern(finding)).orElse(true);
  }

  /** What is said where there are too many warnings. */
  Optional<String> tooMany(long warnings) {
    return mostWarnings
        .filter(most -> warnings > most)
        .map(
            most ->
                "%s, and at most %s may be left"
                    .formatted(Counted.of(warnings, "warning", "warnings"), most));
  }
}
