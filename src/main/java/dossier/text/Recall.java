package dossier.text;

import java.util.function.Supplier;

/**
 * Gives what was made in an earlier run, if it would be made the same again, or makes it. What is
 * made is a record, and all that it holds are records, words, numbers, days, closed lists and
 * collections. Safe to share between threads.
 */
public interface Recall {
  /** Nothing was made before. */
  Recall NOTHING =
      new Recall() {
        @Override
        public <T> T of(String name, Class<T> type, Supplier<T> making) {
          return making.get();
        }
      };

  /**
   * Gives it.
   *
   * @param name what it is called, as nothing else is that is made
   */
  <T> T of(String name, Class<T> type, Supplier<T> making);
}
