package dossier.pipeline.read;

import dossier.check.Breaches;
import dossier.evidence.Comparisons;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.graph.Inventory;
import dossier.graph.Linked;
import dossier.model.Entry;
import dossier.model.Settings;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A dossier in a language into which some of it is translated: the same linked whole, with the
 * words of the translations in their places, held against the same rules. Immutable.
 *
 * @param compared how its quotations were compared, with what is wrong with them
 */
public record InLanguage(Linked linked, Breaches breaches, Outcome<Comparisons> compared) {

  /**
   * Links, checks and compares.
   *
   * @param before the last reading, after which only what may look another way is looked at again
   */
  static InLanguage of(
      Optional<InLanguage> before,
      Settings settings,
      List<Entry> entries,
      Inventory inventory,
      QuotesLock lock) {
    Linked linked =
        before
            .map(known -> known.linked.next(settings, entries, inventory))
            .orElseGet(() -> Linked.of(settings, entries, inventory));
    Dossier dossier = linked.dossier();
    Breaches breaches =
        before
            .map(known -> known.breaches.next(dossier, linked.touched()))
            .orElseGet(() -> Breaches.of(dossier));
    Outcome<Comparisons> compared =
        before
            .flatMap(known -> known.compared.value())
            .map(known -> known.next(dossier, lock))
            .orElseGet(() -> Comparisons.of(dossier, lock));
    return new InLanguage(linked, breaches, compared);
  }

  /** The whole in this language. */
  public Dossier dossier() {
    return linked.dossier();
  }

  /** Which of its quotations were compared with their sources. */
  public Comparisons comparisons() {
    return compared.value().orElseThrow();
  }

  /** What is wrong with the translations, and was not said of the originals. */
  List<Diagnostic> complaints(List<Diagnostic> said) {
    Set<String> files = new HashSet<>();
    dossier().entries().all().stream()
        .filter(entry -> entry.header().translation().isPresent())
        .forEach(entry -> files.add(entry.header().file().path()));
    Set<Finding> known = new HashSet<>();
    said.forEach(found -> known.add(Finding.of(found)));
    List<Diagnostic> all = new ArrayList<>(linked.complaints());
    all.addAll(breaches.all(dossier()));
    all.addAll(compared.complaints());
    return all.stream()
        .filter(found -> files.contains(found.span().file().path()))
        .filter(found -> !known.contains(Finding.of(found)))
        .toList();
  }

  /** What is said of an original and its translation alike. */
  private record Finding(Rule rule, String message) {
    static Finding of(Diagnostic found) {
      return new Finding(found.rule(), found.message());
    }
  }

  /** Whether linking and checking everything anew gives the same. */
  boolean isAsFromScratch() {
    return linked.isAsFromScratch()
        && Breaches.of(dossier()).all(dossier()).equals(breaches.all(dossier()));
  }
}
