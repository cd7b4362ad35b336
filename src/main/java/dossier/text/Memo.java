package dossier.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a pure function gave, so that it is worked out once and only for what is asked;
 * who is given it has looked at all that it was worked out from. Safe to share between threads; the
 * function must not ask the same memo again.
 */
public final class Memo<K, V> {
  private final Map<K, Reads.Noted<V>> known = new ConcurrentHashMap<>();

  /** What the function gives for a key. */
  public V of(K key, Function<K, V> function) {
    Reads.Noted<V> before = known.get(key);
    return before == null ? first(key, function) : before.again();
  }

  /** Remembers what the function gave for a key when somebody else asked it. */
  public void remember(K key, Reads.Noted<V> given) {
    known.putIfAbsent(key, given);
  }

  private V first(K key, Function<K, V> function) {
    return known.computeIfAbsent(key, asked -> Reads.during(() -> function.apply(asked))).again();
  }
}
