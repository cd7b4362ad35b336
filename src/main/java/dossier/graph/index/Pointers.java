package dossier.graph.index;

import dossier.text.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every reference turned round: for each id, where it is referred to. In order of the referring
 * entries' ids, then of their texts. Immutable.
 */
public record Pointers(Map<Id, List<Pointer>> to) {
  /** No references. */
  public static final Pointers NONE = new Pointers(Map.of());

  /**
   * A reference.
   *
   * @param to what it refers to; there may be no such entry
   */
  public record Turned(Id to, Pointer pointer) {}

  public Pointers {
    to = Collections.unmodifiableMap(to);
  }

  /** All pointers that refer to an id. */
  public List<Pointer> to(Id id) {
    return to.getOrDefault(id, List.of());
  }

  /**
   * The same without the pointers of some entries and with others.
   *
   * @param out all references of the entries that go
   * @param in the references that come, those of one entry in the order of its text
   */
  public Pointers next(Collection<Turned> out, Collection<Turned> in) {
    Map<Id, Set<Id>> gone = new HashMap<>();
    out.forEach(
        one -> gone.computeIfAbsent(one.to(), key -> new HashSet<>()).add(one.pointer().in()));
    Map<Id, List<Pointer>> fresh = new HashMap<>();
    in.forEach(one -> fresh.computeIfAbsent(one.to(), key -> new ArrayList<>()).add(one.pointer()));
    Map<Id, List<Pointer>> next = new HashMap<>(to);
    Set<Id> touched = new HashSet<>(gone.keySet());
    touched.addAll(fresh.keySet());
    for (Id id : touched) {
      Set<Id> without = gone.getOrDefault(id, Set.of());
      List<Pointer> pointers = new ArrayList<>(to(id));
      pointers.removeIf(pointer -> without.contains(pointer.in()));
      pointers.addAll(fresh.getOrDefault(id, List.of()));
      pointers.sort(Comparator.comparing(Pointer::in));
      if (pointers.isEmpty()) {
        next.remove(id);
      } else {
        next.put(id, List.copyOf(pointers));
      }
    }
    return new Pointers(next);
  }
}
