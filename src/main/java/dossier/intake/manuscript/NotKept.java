package dossier.intake.manuscript;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what of a manuscript cannot be kept. Used by one thread. */
public final class NotKept {
  private final Map<String, Integer> counts = new TreeMap<>();

  /** One more of what is named, in the plural. */
  public void add(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** Each kind once, in alphabetical order, with its number behind a colon. */
  public List<String> told() {
    return counts.entrySet().stream().map(one -> one.getKey() + ": " + one.getValue()).toList();
  }
}
