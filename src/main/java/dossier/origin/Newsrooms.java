package dossier.origin;

import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sources are one origin: those with one origin label, one publisher or one author, and those
 * joined to each other by a third. All whose publisher is not known are one, because nobody knows
 * that they are not. Used by one thread.
 */
final class Newsrooms {
  /** The one origin of all whose publisher is not known. */
  static final String ANONYMOUS = "a publisher who is not known";

  private final Map<String, String> parent = new HashMap<>();

  /** Makes a source known; sources that share something become one from now on. */
  void join(Source source) {
    List<String> keys = keys(source);
    keys.forEach(key -> parent.putIfAbsent(key, key));
    keys.forEach(key -> union(keys.get(0), key));
  }

  /** The one origin that a source belongs to. */
  String of(Source source) {
    return root(keys(source).get(0));
  }

  /** In alphabetical order a label comes before a publisher, and a publisher before an author. */
  private static List<String> keys(Source source) {
    List<String> keys = new ArrayList<>();
    source.provenance().origin().map(label -> "1 " + label).ifPresent(keys::add);
    if (!source.publication().anonymous()) {
      keys.add("2 " + source.publication().publisher());
    } else if (keys.isEmpty()) {
      keys.add("2 " + ANONYMOUS);
    }
    source.publication().authors().forEach(author -> keys.add("3 " + author.printed()));
    return keys;
  }

  /** Whether editors gave it a label, which may be an entry's id. */
  static boolean isLabel(String origin) {
    return origin.startsWith("1 ");
  }

  /** What people call an origin. */
  static String name(String origin) {
    return origin.substring("1 ".length());
  }

  private String root(String key) {
    String above = parent.getOrDefault(key, key);
    return above.equals(key) ? key : root(above);
  }

  /**
   * The name that comes first in the alphabet stands for all, so that it does not depend on order.
   */
  private void union(String one, String other) {
    String a = root(one);
    String b = root(other);
    parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
  }
}
