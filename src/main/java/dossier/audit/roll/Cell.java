package dossier.audit.roll;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What stands in one field of a row. */
public sealed interface Cell {
  /** Words; empty where nothing is known. */
  record Words(String text) implements Cell {
    @Override
    public boolean holds(String wanted) {
      return lower(text).contains(lower(wanted));
    }

    @Override
    public Cell map(UnaryOperator<String> change) {
      return new Words(change.apply(text));
    }
  }

  /** A number; never empty. */
  record Count(int number) implements Cell {
    @Override
    public String text() {
      return String.valueOf(number);
    }

    @Override
    public boolean holds(String wanted) {
      return text().equals(wanted);
    }

    @Override
    public Cell map(UnaryOperator<String> change) {
      return this;
    }
  }

  /** A decimal number with the digits that were written; never empty. */
  record Figure(String text) implements Cell {
    @Override
    public boolean holds(String wanted) {
      return text.equals(wanted);
    }

    @Override
    public Cell map(UnaryOperator<String> change) {
      return this;
    }
  }

  /** Whether something is so; never empty. */
  record Flag(boolean yes) implements Cell {
    @Override
    public String text() {
      return yes ? "yes" : "no";
    }

    @Override
    public boolean holds(String wanted) {
      return text().equals(lower(wanted));
    }

    @Override
    public Cell map(UnaryOperator<String> change) {
      return this;
    }
  }

  /** Several words, in an order that is told of their field. */
  record Several(List<String> words) implements Cell {
    public Several {
      words = List.copyOf(words);
    }

    @Override
    public String text() {
      return String.join("; ", words);
    }

    @Override
    public boolean holds(String wanted) {
      return words.stream().anyMatch(word -> lower(word).contains(lower(wanted)));
    }

    @Override
    public Cell map(UnaryOperator<String> change) {
      return new Several(words.stream().map(change).toList());
    }
  }

  /** What people read; empty if there is nothing. */
  String text();

  /** Whether it is what somebody looks for: words by a part of them, letter case aside. */
  boolean holds(String wanted);

  /** The same with other words. */
  Cell map(UnaryOperator<String> change);

  /** Whether there is nothing in it. */
  default boolean isEmpty() {
    return text().isEmpty();
  }

  /** Words. */
  static Cell of(String words) {
    return new Words(words);
  }

  /** Words in the form in which something is written; empty if it is not there. */
  static Cell of(Optional<?> perhaps) {
    return new Words(perhaps.map(Object::toString).orElse(""));
  }

  /** Several words, each in the form in which it is written. */
  static Cell of(Collection<?> several) {
    return new Several(several.stream().map(Object::toString).toList());
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
