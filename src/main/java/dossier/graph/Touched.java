package dossier.graph;

import dossier.text.Id;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be another way than before.
 *
 * @param all whether it is every entry
 * @param ids the entries that may look another way, if not all: those that changed, and those that
 *     look at one of which others see something new
 * @param concerned the entries of which others see something new, those that look at them, and all
 *     to which either of them refer or referred; none after an edit that is seen on the entry's own
 *     page only
 */
public record Touched(boolean all, Set<Id> ids, Set<Id> concerned) {
  /** Every entry. */
  public static final Touched ALL = new Touched(true, Set.of(), Set.of());

  /** No entry. */
  public static final Touched NONE = new Touched(false, Set.of(), Set.of());

  public Touched {
    ids = Set.copyOf(ids);
    concerned = Set.copyOf(concerned);
  }

  /** Whether an entry may look another way. */
  public boolean has(Id id) {
    return all || ids.contains(id);
  }

  /** Whether others may have something else to do with an entry, or see something new of it. */
  public boolean concerns(Id id) {
    return all || concerned.contains(id);
  }

  /** Whether nothing may be another way but the pages of the entries that changed. */
  public boolean isOfOwnPages() {
    return !all && concerned.isEmpty();
  }

  /** What is touched by this and then by what follows it. */
  public Touched then(Touched next) {
    return all || next.all
        ? ALL
        : new Touched(false, both(ids, next.ids), both(concerned, next.concerned));
  }

  private static Set<Id> both(Set<Id> these, Set<Id> those) {
    Set<Id> both = new TreeSet<>(these);
    both.addAll(those);
    return both;
  }
}
