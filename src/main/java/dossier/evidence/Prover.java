package dossier.evidence;

import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Expected;
import dossier.evidence.copy.Stretch;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.lock.QuotesLock;
import dossier.evidence.passage.Passage;
import dossier.evidence.passage.TextDirective;
import dossier.evidence.proof.Proof;
import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Holds every quotation against the copies that are at hand and makes the proofs anew. Proofs of
 * copies that are not at hand are kept as long as they hold; what no quotation needs is dropped.
 * Used once, by one thread.
 */
public final class Prover {
  private final QuotesLock old;
  private final Map<Id, HeldCopy> held;
  private final NavigableSet<ProvedQuotation> proved = new TreeSet<>();
  private final List<Diagnostic> complaints = new ArrayList<>();

  private Prover(QuotesLock old, Map<Id, HeldCopy> held) {
    this.old = old;
    this.held = held;
  }

  /**
   * The entries of the new lock.
   *
   * @param held by source: the copies whose root stands in the source's front matter
   */
  public static Outcome<List<ProvedQuotation>> prove(
      Dossier dossier, QuotesLock old, Map<Id, HeldCopy> held) {
    Prover prover = new Prover(old, held);
    Quoted.in(dossier).forEach(prover::prove);
    return Outcome.of(List.copyOf(prover.proved), prover.complaints);
  }

  private void prove(Quoted quoted) {
    HeldCopy copy = held.get(quoted.of().id());
    if (quoted.of().capture().isEmpty()) {
      complaints.add(Findings.notCompared(quoted));
    } else if (copy == null) {
      keep(quoted);
    } else {
      match(quoted, copy);
    }
  }

  private void keep(Quoted quoted) {
    old.entries().stream()
        .map(Located::value)
        .filter(entry -> entry.in().equals(quoted.in().id()) && entry.of().equals(quoted.of().id()))
        .filter(entry -> ProofCheck.as(quoted, entry) && ProofCheck.proves(entry, quoted.of()))
        .findFirst()
        .ifPresentOrElse(
            proved::add, () -> complaints.add(Findings.unproved(quoted, Optional.empty())));
  }

  private void match(Quoted quoted, HeldCopy held) {
    Copy copy = held.copy();
    QuoteMatcher matcher = new QuoteMatcher(copy);
    LeftOut leftOut = new LeftOut(copy, Negations.of(quoted.of().languages().read()));
    Expected expected = quoted.expected();
    matcher
        .find(expected, places -> leftOut.negation(places).isEmpty())
        .ifPresentOrElse(
            places -> proved.add(entry(quoted, held, places)),
            () -> complaints.add(refused(quoted, copy, matcher.find(expected), leftOut)));
  }

  private static Diagnostic refused(
      Quoted quoted, Copy copy, Optional<List<Stretch>> places, LeftOut leftOut) {
    return places
        .flatMap(leftOut::negation)
        .map(negation -> Findings.negationLeftOut(quoted, negation))
        .orElseGet(() -> Findings.notPrinted(quoted, copy));
  }

  private static ProvedQuotation entry(Quoted quoted, HeldCopy copy, List<Stretch> places) {
    NavigableSet<Integer> indexes = new TreeSet<>();
    places.forEach(place -> IntStream.range(place.from(), place.to()).forEach(indexes::add));
    Proof proof = copy.tree().proof(indexes);
    return new ProvedQuotation(
        quoted.in().id(),
        quoted.of().id(),
        proof,
        breaks(places),
        Passage.of(copy.copy(), places).map(TextDirective::written));
  }

  private static int breaks(List<Stretch> places) {
    return (int)
        IntStream.range(1, places.size())
            .filter(i -> places.get(i).from() > places.get(i - 1).to())
            .count();
  }
}
