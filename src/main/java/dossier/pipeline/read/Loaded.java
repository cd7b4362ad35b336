package dossier.pipeline.read;

import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.graph.Inventory;
import dossier.graph.Linked;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.store.Store;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A content folder, read and linked, before any rule was held against it.
 *
 * @param translations what of it is translated
 * @param inventory what there is besides
 * @param lock empty if it cannot be read
 * @param store where is kept what need not be made again; empty if nothing is
 */
public record Loaded(
    ContentFolder folder,
    Contents contents,
    Translations translations,
    Inventory inventory,
    Linked linked,
    Outcome<QuotesLock> lock,
    Optional<Store> store) {

  /** The dossier; what could not be read is not in it. */
  public Dossier dossier() {
    return linked.dossier();
  }

  /** What is wrong with single files, with what they refer to, and with the lock. */
  public List<Diagnostic> complaints() {
    List<Diagnostic> complaints = new ArrayList<>(contents.complaints());
    complaints.addAll(translations.complaints());
    complaints.addAll(linked.complaints());
    complaints.addAll(lock.complaints());
    return complaints;
  }
}
