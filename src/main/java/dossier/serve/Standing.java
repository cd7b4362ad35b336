package dossier.serve;

import dossier.pipeline.LivePreview;
import dossier.report.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * How a dossier stands after a change.
 *
 * @param number counts the changes, from 1
 * @param state what is wrong, and the site
 * @param saved the path of the page whose case file was saved; empty if it was no case file, or
 *     more than one
 */
record Standing(int number, LivePreview.State state, Optional<String> saved) {

  List<Diagnostic> findings() {
    return state.findings();
  }

  /** How many findings nobody lets stand. */
  long open() {
    return findings().stream().filter(found -> !found.isAccepted()).count();
  }

  long errors() {
    return findings().stream().filter(Diagnostic::isError).count();
  }
}
