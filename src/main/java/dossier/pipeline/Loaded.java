package dossier.pipeline;

import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.graph.Linked;
import dossier.pipeline.folder.ContentFolder;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A content folder, read and linked, before any rule was held against it.
 *
 * @param lock empty if it cannot be read
 */
record Loaded(ContentFolder folder, Contents contents, Linked linked, Outcome<QuotesLock> lock) {

  /** The dossier; what could not be read is not in it. */
  Dossier dossier() {
    return linked.dossier();
  }

  /** What is wrong with single files, with what they refer to, and with the lock. */
  List<Diagnostic> complaints() {
    List<Diagnostic> complaints = new ArrayList<>(contents.complaints());
    complaints.addAll(linked.complaints());
    complaints.addAll(lock.complaints());
    return complaints;
  }
}
