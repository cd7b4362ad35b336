package dossier.graph;

import dossier.model.Entry;
import dossier.text.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is another between two readings. What is the same object is the same entry.
 *
 * @param gone entries that were read before and are no more, or are other ones now
 * @param come entries that were not there before
 * @param seen the ids of which others see something new
 * @param moved those in whose texts only the spots are others
 */
record Change(List<Entry> gone, List<Entry> come, Set<Id> seen, Set<Id> moved) {

  /**
   * @param before what was read, by path
   * @param after what is read now, by path
   * @param shown whether an entry is published
   */
  static Change between(
      Map<String, Entry> before, Map<String, Entry> after, Predicate<Entry> shown) {
    List<Entry> gone = differing(before, after);
    List<Entry> come = differing(after, before);
    Set<Id> seen = new TreeSet<>();
    Set<Id> moved = new TreeSet<>();
    for (Entry entry : gone) {
      Entry next = after.get(path(entry));
      if (next == null || !sameToOthers(entry, next, shown)) {
        seen.add(entry.id());
      } else if (!entry.body().anchors().equals(next.body().anchors())) {
        moved.add(entry.id());
      }
    }
    for (Entry entry : come) {
      Entry last = before.get(path(entry));
      if (last == null || seen.contains(last.id())) {
        seen.add(entry.id());
      }
    }
    return new Change(gone, come, seen, moved);
  }

  static String path(Entry entry) {
    return entry.header().file().path();
  }

  private static List<Entry> differing(Map<String, Entry> these, Map<String, Entry> those) {
    return these.entrySet().stream()
        .filter(one -> one.getValue() != those.get(one.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean sameToOthers(Entry entry, Entry next, Predicate<Entry> shown) {
    return shown.test(entry) == shown.test(next) && Facts.of(entry).equals(Facts.of(next));
  }

  /** The ids that could not be read before or cannot be read now, but not both in the same way. */
  static Set<Id> unreadable(Inventory before, Inventory after) {
    Set<Id> ids = new HashSet<>(before.unreadable().keySet());
    ids.addAll(after.unreadable().keySet());
    ids.removeIf(id -> Objects.equals(before.unreadable().get(id), after.unreadable().get(id)));
    return ids;
  }
}
