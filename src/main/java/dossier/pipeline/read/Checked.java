package dossier.pipeline.read;

import dossier.check.Breaches;
import dossier.check.accepted.Acceptances;
import dossier.evidence.Comparisons;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.graph.Touched;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.store.Store;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A dossier that was read and linked, against which every rule was held and whose quotations were
 * looked up: what a build, a check and a report begin with.
 *
 * @param touched what may be another way than at the last reading
 * @param files the case files, by the ids of their entries
 * @param languages the same in the languages of translations, by language
 * @param store where is kept what need not be made again; empty if nothing is
 */
public record Checked(
    ContentFolder folder,
    Dossier dossier,
    QuotesLock lock,
    Comparisons comparisons,
    Touched touched,
    Map<Id, Parsed> files,
    SortedMap<String, InLanguage> languages,
    Optional<Store> store) {

  /**
   * Checks; there is no value where the lock could not be read.
   *
   * @param before how quotations were compared at the last reading
   */
  static Outcome<Checked> of(
      Loaded loaded,
      Breaches breaches,
      Optional<Comparisons> before,
      SortedMap<String, InLanguage> languages) {
    Dossier dossier = loaded.dossier();
    List<Diagnostic> complaints = new ArrayList<>(loaded.complaints());
    complaints.addAll(breaches.all(dossier));
    complaints.addAll(Acceptances.lost(dossier.settings().accepted(), loaded.folder().everyFile()));
    Optional<QuotesLock> lock = loaded.lock().value();
    Optional<Outcome<Comparisons>> compared =
        lock.map(
            found ->
                before
                    .map(known -> known.next(dossier, found))
                    .orElseGet(() -> Comparisons.of(dossier, found)));
    compared.map(Outcome::complaints).ifPresent(complaints::addAll);
    List<Diagnostic> ofOriginals = List.copyOf(complaints);
    languages.values().forEach(one -> complaints.addAll(one.complaints(ofOriginals)));
    return new Outcome<>(
        compared
            .flatMap(Outcome::value)
            .map(
                found ->
                    new Checked(
                        loaded.folder(),
                        dossier,
                        lock.orElse(QuotesLock.EMPTY),
                        found,
                        loaded.linked().touched(),
                        loaded.contents().files(),
                        languages,
                        loaded.store())),
        complaints);
  }
}
