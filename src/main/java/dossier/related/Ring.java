package dossier.related;

import dossier.model.value.Paired;
import dossier.model.value.Paired.Pair;
import dossier.related.RelatedEntries.Kin;
import dossier.related.RelatedEntries.Note;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Entries of one sort and what they have in common. Noting takes near linear time; so does asking
 * for the kin of all, since a bond of very many is none.
 */
record Ring(Paired<Bond, Id> holders, Paired<Id, Bond> bonds) {
  static final Ring NONE = new Ring(Paired.none(), Paired.none());

  /** What more entries than this have in common tells nothing of any two of them. */
  static final int TOO_COMMON = 50;

  /** Shares evenly among 2 to 17, and nearly so among more: weights are whole numbers. */
  private static final long WHOLE = 720_720;

  private static final Comparator<Kin> NEAREST_FIRST =
      Comparator.comparingLong(Kin::weight).reversed().thenComparing(Kin::id);

  Ring next(List<Note> out, List<Note> in) {
    return new Ring(
        holders.next(out.stream().map(Ring::held).toList(), in.stream().map(Ring::held).toList()),
        bonds.next(out.stream().map(Ring::had).toList(), in.stream().map(Ring::had).toList()));
  }

  private static Pair<Bond, Id> held(Note note) {
    return new Pair<>(note.bond(), note.holder());
  }

  private static Pair<Id, Bond> had(Note note) {
    return new Pair<>(note.holder(), note.bond());
  }

  /** Those who have something in common with an entry, the nearest first. */
  List<Kin> of(Id id) {
    SortedMap<Id, List<Bond>> common = new TreeMap<>();
    for (Bond bond : bonds.of(id)) {
      if (holders.size(bond) <= TOO_COMMON) {
        SortedSet<Id> all = holders.of(bond);
        all.stream()
            .filter(other -> !other.equals(id))
            .forEach(other -> common.computeIfAbsent(other, key -> new ArrayList<>()).add(bond));
      }
    }
    return common.entrySet().stream().map(this::kin).sorted(NEAREST_FIRST).toList();
  }

  /** Its bonds, each with how many have it and, unless those are too many, who they are. */
  Stream<String> written(Id id) {
    return bonds.of(id).stream()
        .map(
            bond ->
                bond
                    + " "
                    + holders.size(bond)
                    + (holders.size(bond) <= TOO_COMMON ? holders.of(bond).toString() : ""));
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
    return WHOLE / Math.max(1, holders.size(bond) - 1);
  }
}
