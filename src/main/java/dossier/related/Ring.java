package dossier.related;

import dossier.model.value.Paired;
import dossier.model.value.Paired.Pair;
import dossier.related.RelatedEntries.Kin;
import dossier.related.RelatedEntries.Note;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
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

  /** What an entry has, and who has it: the fewer, the more it says. */
  private record Held(Bond bond, SortedSet<Id> by) {
    private static final Comparator<Held> RAREST_FIRST =
        Comparator.comparingInt((Held held) -> held.by().size()).thenComparing(Held::bond);

    boolean tells() {
      return by.size() <= TOO_COMMON;
    }

    long weight() {
      return WHOLE / Math.max(1, by.size() - 1);
    }
  }

  /** Those who have something in common with an entry, the nearest first. */
  List<Kin> of(Id id) {
    Map<Id, List<Held>> common = new HashMap<>();
    for (Held held : rarestFirst(id)) {
      for (Id other : held.by()) {
        if (!other.equals(id)) {
          common.computeIfAbsent(other, key -> new ArrayList<>(2)).add(held);
        }
      }
    }
    List<Kin> kin = new ArrayList<>(common.size());
    common.forEach((other, all) -> kin.add(kin(other, all)));
    kin.sort(NEAREST_FIRST);
    return kin;
  }

  /** Its bonds, each with how many have it and, unless those are too many, who they are. */
  Stream<String> written(Id id) {
    return bonds.of(id).stream()
        .map(bond -> new Held(bond, holders.of(bond)))
        .map(
            held ->
                held.bond() + " " + held.by().size() + (held.tells() ? held.by().toString() : ""));
  }

  private List<Held> rarestFirst(Id id) {
    return bonds.of(id).stream()
        .map(bond -> new Held(bond, holders.of(bond)))
        .filter(Held::tells)
        .sorted(Held.RAREST_FIRST)
        .toList();
  }

  private static Kin kin(Id id, List<Held> common) {
    long weight = 0;
    List<Bond> bonds = new ArrayList<>(common.size());
    for (Held held : common) {
      weight += held.weight();
      bonds.add(held.bond());
    }
    return new Kin(id, weight, bonds);
  }
}
