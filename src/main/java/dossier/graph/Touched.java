package dossier.graph;

import dossier.text.Id;
import java.util.Set;

/**
 * Which entries may look another way than before: those that changed, and those that look at one of
 * which others see something new.
 *
 * @param all whether it is every entry
 * @param ids the entries, if not all
 */
public record Touched(boolean all, Set<Id> ids) {
  /** Every entry. */
  public static final Touched ALL = new Touched(true, Set.of());

  public Touched {
    ids = Set.copyOf(ids);
  }

  /** Whether an entry may look another way. */
  public boolean has(Id id) {
    return all || ids.contains(id);
  }
}
