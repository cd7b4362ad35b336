package dossier.pipeline.read;

import dossier.check.Breaches;
import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.pipeline.folder.ContentFolder;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dossier that was read and linked, against which every rule was held and whose quotations were
 * looked up: what a build, a check and a report begin with.
 */
public record Checked(ContentFolder folder, Dossier dossier, Comparisons comparisons) {

  /** Checks; there is no value where the lock could not be read. */
  static Outcome<Checked> of(Loaded loaded, Breaches breaches) {
    Dossier dossier = loaded.dossier();
    List<Diagnostic> complaints = new ArrayList<>(loaded.complaints());
    complaints.addAll(breaches.all(dossier));
    Optional<Outcome<Comparisons>> compared =
        loaded.lock().value().map(lock -> Comparisons.of(dossier, lock));
    compared.map(Outcome::complaints).ifPresent(complaints::addAll);
    return new Outcome<>(
        compared.flatMap(Outcome::value).map(c -> new Checked(loaded.folder(), dossier, c)),
        complaints);
  }
}
