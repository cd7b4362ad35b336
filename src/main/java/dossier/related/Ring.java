package dossier.related;

import dossier.related.RelatedEntries.Bond;
import dossier.related.RelatedEntries.Kin;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * LinkedEntries of one sort and what they have in common. Noting takes near linear time; so does
 * asking for the kin of all, since a bond of very many is none.
 */
final class Ring {
  /** What more entries than this have in common tells nothing of any two of them. */
  static final int TOO_COMMON = 50;

  /** Shares evenly among 2 to 17, and nearly so among more: weights are whole numbers. */
  private static final long WHOLE = 720_720;

  private static final Comparator<Kin> NEAREST_FIRST =
      Comparator.comparingLong(Kin::weight).reversed().thenComparing(Kin::id);

  private final SortedMap<Bond, SortedSet<Id>> holders = new TreeMap<>();
  private final SortedMap<Id, SortedSet<Bond>> bonds = new TreeMap<>();

  /** Notes that an entry has something that others may have too. */
  void note(Id holder, Bond bond) {
    holders.computeIfAbsent(bond, key -> new TreeSet<>()).add(holder);
    bonds.computeIfAbsent(holder, key -> new TreeSet<>()).add(bond);
  }

  /** Those who have something in common with an entry, the nearest first. */
  List<Kin> of(Id id) {
    SortedMap<Id, List<Bond>> common = new TreeMap<>();
    for (Bond bond : bonds.getOrDefault(id, new TreeSet<>())) {
      SortedSet<Id> all = held(bond);
      if (all.size() <= TOO_COMMON) {
        all.stream()
            .filter(other -> !other.equals(id))
            .forEach(other -> common.computeIfAbsent(other, key -> new ArrayList<>()).add(bond));
      }
    }
    return common.entrySet().stream().map(this::kin).sorted(NEAREST_FIRST).toList();
  }

  private Kin kin(Map.Entry<Id, List<Bond>> common) {
    List<Bond> rarestFirst =
        common.getValue().stream()
            .sorted(Comparator.comparingLong(this::weight).reversed().thenComparing(bond -> bond))
            .toList();
    long weight = rarestFirst.stream().mapToLong(this::weight).sum();
    return new Kin(common.getKey(), weight, rarestFirst);
  }

  /** The fewer have something in common, the more it says. */
  private long weight(Bond bond) {
    return WHOLE / Math.max(1, held(bond).size() - 1);
  }

  private SortedSet<Id> held(Bond bond) {
    return holders.getOrDefault(bond, new TreeSet<>());
  }
}
