package dossier.model.value;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Which values go with a key, and how often each was said: a pair that was put in twice is there
 * until it was taken out twice. Immutable; what was not touched is shared by one tally and the
 * next.
 */
public record Paired<K, V extends Comparable<V>>(Map<K, NavigableMap<V, Integer>> counts) {

  /** A key and a value that goes with it. */
  public record Pair<K, V>(K key, V value) {}

  public Paired {
    counts = Collections.unmodifiableMap(counts);
  }

  /** Without any pair. */
  public static <K, V extends Comparable<V>> Paired<K, V> none() {
    return new Paired<>(Map.of());
  }

  /** The values that go with a key, each once and in their order. */
  public SortedSet<V> of(K key) {
    NavigableMap<V, Integer> known = counts.get(key);
    return known == null
        ? Collections.emptySortedSet()
        : Collections.unmodifiableSortedSet(known.navigableKeySet());
  }

  /** The same without some pairs and with others; each pair that goes must be there. */
  public Paired<K, V> next(Collection<Pair<K, V>> out, Collection<Pair<K, V>> in) {
    Map<K, NavigableMap<V, Integer>> next = new HashMap<>(counts);
    Set<K> own = new HashSet<>();
    out.forEach(pair -> count(pair, -1, next, own));
    in.forEach(pair -> count(pair, 1, next, own));
    return new Paired<>(next);
  }

  private static <K, V extends Comparable<V>> void count(
      Pair<K, V> pair, int by, Map<K, NavigableMap<V, Integer>> next, Set<K> own) {
    NavigableMap<V, Integer> known = next.get(pair.key());
    NavigableMap<V, Integer> values =
        known == null ? new TreeMap<>() : own.contains(pair.key()) ? known : new TreeMap<>(known);
    own.add(pair.key());
    next.put(pair.key(), values);
    values.merge(pair.value(), by, (before, more) -> before + more == 0 ? null : before + more);
    if (values.isEmpty()) {
      next.remove(pair.key());
    }
  }
}
