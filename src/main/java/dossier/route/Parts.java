package dossier.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A list cut into runs, each of which fits on a page, in order. It is filled from the front, so
 * that what is added at the end moves nothing before it; what comes in between moves what follows.
 *
 * @param runs at least one; none is empty unless there is nothing
 */
public record Parts<T>(List<List<T>> runs) {
  /**
   * How heavy a page may be. A line of a list weighs 1, which is some 400 bytes on the page; half
   * as much again is left for all that stands around it, so that a page stays below 300 kB.
   */
  public static final int LIMIT = 500;

  public Parts {
    runs = List.copyOf(runs);
  }

  /**
   * Cuts a list. A thing that is heavier than the limit has a run for itself.
   *
   * @param weight by how many things it shows, and not by its words, so that a change of words
   *     moves nothing to another page
   */
  public static <T> Parts<T> of(List<T> things, ToIntFunction<? super T> weight, int limit) {
    List<List<T>> runs = new ArrayList<>();
    int from = 0;
    int sum = 0;
    for (int i = 0; i < things.size(); i++) {
      int own = weight.applyAsInt(things.get(i));
      if (i > from && sum + own > limit) {
        runs.add(List.copyOf(things.subList(from, i)));
        from = i;
        sum = 0;
      }
      sum += own;
    }
    runs.add(List.copyOf(things.subList(from, things.size())));
    return new Parts<>(runs);
  }

  /** How many there are, at least 1. */
  public int count() {
    return runs.size();
  }

  /** A run, counted from 1; empty past the last. */
  public List<T> run(int number) {
    return number <= runs.size() ? runs.get(number - 1) : List.of();
  }
}
