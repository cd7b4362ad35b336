package dossier.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a pure function gave, so that it is worked out once and only for what is asked.
 * Safe to share between threads; the function must not ask the same memo again.
 */
public final class Memo<K, V> {
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /** What the function gives for a key. */
  public V of(K key, Function<K, V> function) {
    return known.computeIfAbsent(key, function);
  }
}
