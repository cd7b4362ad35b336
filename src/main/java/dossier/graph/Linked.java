package dossier.graph;

import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Settings;
import dossier.origin.Origins;
import dossier.origin.Retellings;
import dossier.report.Diagnostic;
import dossier.route.Links;
import dossier.text.Id;
import dossier.text.SortName.Scripts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier, what is wrong with its references, and what is needed to link the next reading without
 * linking everything anew. There is one way to a value, and it begins with nothing: whatever was
 * read before, the dossier and the complaints are those of linking from scratch. Immutable.
 *
 * @param byPath the entries as they were read, by their files
 * @param clean the files of those with nothing to complain about, as long as nothing changes that
 *     they look at
 * @param complaints what is wrong with the references, in the order of the files
 * @param touched which entries may look another way than in the reading before
 */
public record Linked(
    Inventory inventory,
    Map<String, Entry> byPath,
    Concordance concordance,
    Set<String> clean,
    Dossier dossier,
    List<Diagnostic> complaints,
    Touched touched) {

  /** Links all entries. */
  public static Linked of(Settings settings, List<Entry> given, Inventory inventory) {
    Inventory nobody = new Inventory(Map.of(), inventory.media(), inventory.drafts());
    Entries none = Entries.from(List.of(), Scripts.of(settings.language()));
    Dossier nothing = dossier(settings, none, Concordance.NONE, Set.of(), nobody);
    return new Linked(nobody, Map.of(), Concordance.NONE, Set.of(), nothing, List.of(), Touched.ALL)
        .next(settings, given, inventory);
  }

  /**
   * Links the next reading.
   *
   * @param given all entries; those that are the same objects as before are not looked at again,
   *     unless something changed that they look at
   */
  public Linked next(Settings settings, List<Entry> given, Inventory found) {
    if (!found.media().equals(inventory.media()) || found.drafts() != inventory.drafts()) {
      return of(settings, given, found);
    }
    Map<String, Entry> now = new LinkedHashMap<>();
    given.forEach(entry -> now.put(Change.path(entry), entry));
    Change change = Change.between(byPath, now, found::shows);
    Entries published =
        Entries.from(given.stream().filter(found::shows).toList(), Scripts.of(settings.language()));
    Concordance next =
        concordance.next(
            dossier.entries(),
            published,
            change.gone().stream().filter(found::shows).toList(),
            change.come().stream().filter(found::shows).toList());
    Touched affected = affected(change, found, published, next);
    Dossier linked = dossier(settings, published, next, drafts(given, found), found);
    return complained(settings, now, found, next, linked, affected);
  }

  /** Whether linking everything anew gives the same: it always does, unless there is a bug. */
  public boolean isAsFromScratch() {
    Linked scratch = of(dossier.settings(), List.copyOf(byPath.values()), inventory);
    return scratch.complaints.equals(complaints)
        && scratch.concordance.equals(concordance)
        && scratch.dossier.entries().equals(dossier.entries())
        && scratch.dossier.drafts().equals(dossier.drafts())
        && scratch.dossier.complete() == dossier.complete();
  }

  private Linked complained(
      Settings settings,
      Map<String, Entry> now,
      Inventory found,
      Concordance next,
      Dossier linked,
      Touched affected) {
    Linker linker = new Linker(now.values(), found, linked.entries(), linked.links());
    List<Diagnostic> told = new ArrayList<>(linker.complaints(settings).toList());
    Set<String> nothing = new HashSet<>();
    Set<Id> everywhere = next.looks().everywhere();
    for (Entry entry : now.values()) {
      String path = Change.path(entry);
      if (!found.shows(entry)) {
        continue;
      }
      boolean known = clean.contains(path) && !affected.has(entry.id());
      List<Diagnostic> complaints = known ? List.of() : linker.complaints(entry);
      told.addAll(complaints);
      if (known || (complaints.isEmpty() && !everywhere.contains(entry.id()))) {
        nothing.add(path);
      }
    }
    return new Linked(found, now, next, nothing, linked, List.copyOf(told), affected);
  }

  /** What changed, and who looks at something of which others see something new. */
  private Touched affected(Change change, Inventory found, Entries published, Concordance next) {
    if (byPath.isEmpty()) {
      return Touched.ALL;
    }
    Set<Id> seen = new TreeSet<>(change.seen());
    seen.addAll(Change.unreadable(inventory, found));
    Set<Id> affected = new TreeSet<>(seen);
    Deque<Id> left = new ArrayDeque<>(seen);
    while (!left.isEmpty()) {
      for (Id looking : next.looks().at().of(left.remove())) {
        if (affected.add(looking) && published.source(looking).isPresent()) {
          left.add(looking);
        }
      }
    }
    Set<Id> concerned = concerned(affected, published);
    change.come().forEach(entry -> affected.add(entry.id()));
    change.moved().forEach(id -> affected.addAll(next.looks().spots().of(id)));
    return new Touched(false, affected, concerned);
  }

  /** Some entries, and to what they refer and referred. */
  private Set<Id> concerned(Set<Id> seen, Entries published) {
    Set<Id> concerned = new TreeSet<>(seen);
    for (Id id : seen) {
      Stream.of(dossier.entries(), published)
          .flatMap(entries -> entries.find(id).stream())
          .flatMap(entry -> Contribution.of(entry).about())
          .forEach(concerned::add);
    }
    return concerned;
  }

  private static Dossier dossier(
      Settings settings,
      Entries entries,
      Concordance concordance,
      Set<Id> drafts,
      Inventory inventory) {
    return new Dossier(
        settings,
        entries,
        new Links(entries, inventory.media()),
        new Backlinks(concordance.pointers(), entries),
        new Timeline(concordance.moments(), entries),
        new Origins(entries),
        new Retellings(entries),
        concordance.related(),
        drafts,
        inventory.unreadable().isEmpty());
  }

  private static Set<Id> drafts(List<Entry> given, Inventory inventory) {
    return given.stream()
        .filter(entry -> !inventory.shows(entry))
        .map(Entry::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
