package dossier.evidence;

import dossier.evidence.Quoted.InRow;
import dossier.evidence.Quoted.InText;
import dossier.evidence.copy.Expected;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.lock.QuotesLock;
import dossier.evidence.passage.TextDirective;
import dossier.graph.Dossier;
import dossier.model.Comparison;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.prose.part.Wording;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Reads;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which quotations stand word for word in a private copy of their source, as the lock proves, and
 * which were never compared. Immutable and safe to share between threads.
 */
public final class Comparisons {
  private final Map<Id, List<Compared>> byEntry = new HashMap<>();
  private final Map<Id, List<Compared>> bySource = new HashMap<>();
  private final Map<Place, Compared> byCitation = new HashMap<>();
  private final Map<Row, List<Compared>> byRow = new HashMap<>();
  private final Set<Words> known = new HashSet<>();
  private final Map<Wording, Expected> expected = new HashMap<>();

  private record Place(Id in, int citation, Id of) {}

  private record Row(Id in, String comparison, int row) {}

  private record Words(Id in, Id of, Expected expected) {}

  /**
   * A quotation that was looked up.
   *
   * @param proof that the words stand in the copy; empty if they were not compared
   */
  public record Compared(Quoted quoted, Optional<ProvedQuotation> proof) {

    /** Whether it stands word for word in a copy of its source. */
    public boolean matched() {
      return proof.isPresent();
    }

    /** The address of the very passage, where the source has one and the passage is certain. */
    public Optional<String> passage() {
      return proof
          .flatMap(ProvedQuotation::passage)
          .flatMap(
              to -> quoted.of().whereabouts().reachable().map(url -> TextDirective.on(url, to)));
    }
  }

  private Comparisons() {}

  /**
   * Looks up every quotation in the lock, and complains of each that should be there and is not.
   */
  public static Outcome<Comparisons> of(Dossier dossier, QuotesLock lock) {
    return new Comparisons().next(dossier, lock);
  }

  /** The same after a change; words that stood there before are not taken apart again. */
  public Outcome<Comparisons> next(Dossier dossier, QuotesLock lock) {
    Comparisons comparisons = new Comparisons();
    Lookup lookup = new Lookup(lock);
    for (Quoted quoted : Quoted.in(dossier, wording -> comparisons.expecting(wording, this))) {
      Compared compared = new Compared(quoted, lookup.proof(quoted));
      if (quoted.isInText()) {
        comparisons.add(compared);
      }
    }
    List<Diagnostic> complaints = new ArrayList<>(lookup.complaints(dossier));
    dossier.entries().stories().stream()
        .flatMap(story -> KeyQuotation.uncompared(story, comparisons).stream())
        .map(Findings::keyNotCompared)
        .forEach(complaints::add);
    return Outcome.of(comparisons, complaints);
  }

  private Expected expecting(Wording wording, Comparisons before) {
    Expected same = before.expected.get(wording);
    return expected.computeIfAbsent(wording, key -> same == null ? Expected.of(key) : same);
  }

  private void add(Compared compared) {
    Quoted quoted = compared.quoted();
    Id in = quoted.in().id();
    Id of = quoted.of().id();
    boolean first = known.add(new Words(in, of, quoted.expected()));
    if (quoted.spot() instanceof InText text) {
      byCitation.putIfAbsent(new Place(in, text.citation(), of), compared);
    } else if (quoted.spot() instanceof InRow row) {
      Row key = new Row(in, row.comparison().id().value(), row.row());
      byRow.computeIfAbsent(key, id -> new ArrayList<>()).add(compared);
    }
    if (first || quoted.spot() instanceof InText) {
      byEntry.computeIfAbsent(in, id -> new ArrayList<>()).add(compared);
      bySource.computeIfAbsent(of, id -> new ArrayList<>()).add(compared);
    }
  }

  /**
   * The quotations of an entry: those of its text, in its order, then what its comparisons quote
   * besides; nothing of a comparison that the text does not show. One that names two sources stands
   * twice.
   */
  public List<Compared> in(Entry entry) {
    return seen(byEntry.getOrDefault(entry.id(), List.of()));
  }

  /** The quotation before a citation of an entry's text, counted from 0, and one of its sources. */
  public Optional<Compared> before(Entry entry, int citation, Id source) {
    Optional<Compared> found =
        Optional.ofNullable(byCitation.get(new Place(entry.id(), citation, source)));
    found.ifPresent(Comparisons::see);
    return found;
  }

  /** What a row of a comparison quotes, counted from 0; nothing if the text does not show it. */
  public List<Compared> inRow(Entry entry, Comparison comparison, int row) {
    Row key = new Row(entry.id(), comparison.id().value(), row);
    return seen(byRow.getOrDefault(key, List.of()));
  }

  /** What is quoted of a source, in the order of the entries that quote it. */
  public List<Compared> of(Source source) {
    Reads.about(source.id());
    return seen(bySource.getOrDefault(source.id(), List.of()));
  }

  /** Who quotes a source, as often as it is quoted. */
  public List<Id> quoting(Id source) {
    return bySource.getOrDefault(source, List.of()).stream()
        .map(compared -> compared.quoted().in().id())
        .toList();
  }

  private static List<Compared> seen(List<Compared> found) {
    found.forEach(Comparisons::see);
    return List.copyOf(found);
  }

  private static void see(Compared compared) {
    Reads.file(compared.quoted().in().id());
    Reads.body(compared.quoted().in().id());
    Reads.file(compared.quoted().of().id());
  }

  /** The lock, and what of it was used. Used once, by one thread. */
  private static final class Lookup {
    private record Key(Id in, Id of) {}

    private final Map<Key, List<Located<ProvedQuotation>>> entries = new HashMap<>();
    private final Set<Located<ProvedQuotation>> used = new HashSet<>();
    private final List<Quoted> unproved = new ArrayList<>();
    private final List<Diagnostic> complaints = new ArrayList<>();

    Lookup(QuotesLock lock) {
      lock.entries()
          .forEach(
              entry -> entries.computeIfAbsent(key(entry), key -> new ArrayList<>()).add(entry));
    }

    private static Key key(Located<ProvedQuotation> entry) {
      return new Key(entry.value().in(), entry.value().of());
    }

    Optional<ProvedQuotation> proof(Quoted quoted) {
      if (quoted.of().capture().isEmpty()) {
        complaints.add(Findings.notCompared(quoted));
        return Optional.empty();
      }
      Optional<Located<ProvedQuotation>> entry =
          candidates(quoted).stream()
              .filter(found -> ProofCheck.as(quoted, found.value()))
              .findFirst();
      if (entry.isEmpty()) {
        unproved.add(quoted);
        return Optional.empty();
      }
      used.add(entry.get());
      if (!ProofCheck.proves(entry.get().value(), quoted.of())) {
        complaints.add(Findings.falseProof(entry.get()));
      }
      return entry.map(Located::value);
    }

    private List<Located<ProvedQuotation>> candidates(Quoted quoted) {
      return entries.getOrDefault(new Key(quoted.in().id(), quoted.of().id()), List.of());
    }

    /** Words that were changed leave a proof behind: that is one finding, not two. */
    List<Diagnostic> complaints(Dossier dossier) {
      for (Quoted quoted : unproved) {
        Optional<Located<ProvedQuotation>> left =
            candidates(quoted).stream().filter(entry -> !used.contains(entry)).findFirst();
        left.ifPresent(used::add);
        complaints.add(Findings.unproved(quoted, left));
      }
      if (dossier.complete()) {
        unneeded(dossier);
      }
      return complaints;
    }

    /** What is left over; of an entry that is gone one proof is told, for all of them. */
    private void unneeded(Dossier dossier) {
      Set<Id> gone = new HashSet<>();
      entries.values().stream()
          .flatMap(List::stream)
          .filter(entry -> !used.contains(entry))
          .filter(entry -> !dossier.drafts().contains(entry.value().in()))
          .sorted(Comparator.comparingInt(entry -> entry.span().start()))
          .forEach(
              entry -> {
                Optional<Entry> in = dossier.entries().find(entry.value().in());
                if (in.isEmpty() && gone.add(entry.value().in())) {
                  complaints.add(Findings.orphaned(entry));
                } else if (in.isPresent() && !quotesOfUnknown(in.get(), entry.value(), dossier)) {
                  complaints.add(Findings.stale(entry));
                }
              });
    }

    /** A source that is not there is a finding already; its proofs wait until it is. */
    private static boolean quotesOfUnknown(Entry in, ProvedQuotation words, Dossier dossier) {
      return Quoted.ofUnknown(in, dossier).anyMatch(quoted -> ProofCheck.as(quoted, words));
    }
  }
}
