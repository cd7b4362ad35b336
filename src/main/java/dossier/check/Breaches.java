package dossier.check;

import dossier.check.rule.EntryCheck;
import dossier.check.rule.WholeCheck;
import dossier.graph.Dossier;
import dossier.graph.Touched;
import dossier.model.Entry;
import dossier.report.Diagnostic;
import dossier.text.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What all rules found, kept by entry, so that after an edit only the entries are looked at again
 * of which something may look another way. Immutable; the same as if all were looked at.
 *
 * @param byEntry of the entries with which something is wrong
 * @param ofTheWhole what the rules for the whole found
 */
public record Breaches(Map<Id, OfEntry> byEntry, List<Diagnostic> ofTheWhole) {

  /**
   * What is wrong with one entry.
   *
   * @param always what is wrong in any case
   * @param ifAll what is wrong if all files could be read
   */
  public record OfEntry(List<Diagnostic> always, List<Diagnostic> ifAll) {
    private boolean isEmpty() {
      return always.isEmpty() && ifAll.isEmpty();
    }

    private Stream<Diagnostic> told(boolean complete) {
      return complete ? Stream.concat(always.stream(), ifAll.stream()) : always.stream();
    }
  }

  /** Before any rule was held against anything. */
  public static final Breaches NONE = new Breaches(Map.of(), List.of());

  /** Holds all rules against all entries. */
  public static Breaches of(Dossier dossier) {
    return NONE.next(dossier, Touched.ALL);
  }

  /** Holds them against the next reading, in which some entries may look another way. */
  public Breaches next(Dossier dossier, Touched touched) {
    Map<Id, OfEntry> next = new HashMap<>(byEntry);
    next.keySet().removeIf(touched::has);
    dossier.entries().all().parallelStream()
        .filter(entry -> touched.has(entry.id()))
        .map(entry -> Map.entry(entry.id(), entry(entry, dossier)))
        .filter(found -> !found.getValue().isEmpty())
        .forEachOrdered(found -> next.put(found.getKey(), found.getValue()));
    return new Breaches(Map.copyOf(next), whole(dossier));
  }

  /** All that was found. */
  public List<Diagnostic> all(Dossier dossier) {
    return Stream.concat(
            byEntry.values().stream().flatMap(found -> found.told(dossier.complete())),
            ofTheWhole.stream())
        .sorted(Diagnostic.BY_PLACE)
        .toList();
  }

  private static OfEntry entry(Entry entry, Dossier dossier) {
    return new OfEntry(found(entry, dossier, false), found(entry, dossier, true));
  }

  private static List<Diagnostic> found(Entry entry, Dossier dossier, boolean needsAll) {
    return Checks.OF_ENTRIES.stream()
        .filter(check -> check.needsAll() == needsAll)
        .flatMap((EntryCheck check) -> check.findings(entry, dossier))
        .toList();
  }

  private static List<Diagnostic> whole(Dossier dossier) {
    return Checks.OF_THE_WHOLE.stream()
        .flatMap((WholeCheck check) -> check.findings(dossier).stream())
        .toList();
  }
}
