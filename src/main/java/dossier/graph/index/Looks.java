package dossier.graph.index;

import dossier.model.value.Paired;
import dossier.model.value.Paired.Pair;
import dossier.text.Id;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Who looks at what, to be told what is wrong with itself. Immutable.
 *
 * @param at for each id the entries that look at it; those that may look at any other look at
 *     {@link Id#NONE}
 * @param spots for each id the entries that look at a spot of its text
 */
public record Looks(Paired<Id, Id> at, Paired<Id, Id> spots) {
  /** Nobody looks at anything. */
  public static final Looks NONE = new Looks(Paired.none(), Paired.none());

  /**
   * What one entry looks at.
   *
   * @param ids the entries that it names in whatever way, and those that it would name if there
   *     were any; {@link Id#NONE} if any other entry may matter
   * @param spots those of them of whose texts it names a spot
   */
  public record Look(Id by, Set<Id> ids, Set<Id> spots) {}

  /** The entries that may look at any other. */
  public SortedSet<Id> everywhere() {
    return at.of(Id.NONE);
  }

  /** The same without the looks of some entries and with others. */
  public Looks next(Collection<Look> out, Collection<Look> in) {
    return new Looks(
        at.next(pairs(out, Look::ids), pairs(in, Look::ids)),
        spots.next(pairs(out, Look::spots), pairs(in, Look::spots)));
  }

  private static List<Pair<Id, Id>> pairs(Collection<Look> looks, Function<Look, Set<Id>> at) {
    return looks.stream()
        .flatMap(look -> at.apply(look).stream().map(id -> new Pair<>(id, look.by())))
        .toList();
  }
}
