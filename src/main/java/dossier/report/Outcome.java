package dossier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A value and what there is to complain about it. The value can be there although there are errors,
 * so that later stages find theirs in the same run.
 *
 * @param value empty only if nothing usable could be read
 * @param complaints in the order in which they were found
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> complaints) {

  public Outcome {
    complaints = List.copyOf(complaints);
  }

  /** A value with nothing to complain about. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  /** A value with complaints. */
  public static <T> Outcome<T> of(T value, List<Diagnostic> complaints) {
    return new Outcome<>(Optional.of(value), complaints);
  }

  /** No value. */
  public static <T> Outcome<T> failed(List<Diagnostic> complaints) {
    return new Outcome<>(Optional.empty(), complaints);
  }

  /** No value, for one reason. */
  public static <T> Outcome<T> failed(Diagnostic complaint) {
    return failed(List.of(complaint));
  }

  /** The same complaints with another value. */
  public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return new Outcome<>(value.map(change), complaints);
  }

  /** What comes next; it may fail as a disk does. */
  public interface Next<T, R, E extends Exception> {
    /** Goes on with a value. */
    Outcome<R> of(T value) throws E;
  }

  /** Goes on with the value, if there is one, and keeps the complaints of both. */
  public <R, E extends Exception> Outcome<R> then(Next<? super T, R, E> next) throws E {
    if (value.isEmpty()) {
      return failed(complaints);
    }
    Outcome<R> result = next.of(value.get());
    return new Outcome<>(result.value, joined(complaints, result.complaints));
  }

  /** The same value with complaints that were found before it. */
  public Outcome<T> after(List<Diagnostic> earlier) {
    return new Outcome<>(value, joined(earlier, complaints));
  }

  /** Lets nothing through if there is an error. */
  public Outcome<T> gate() {
    return gate(Diagnostic::isError);
  }

  /** Lets nothing through if a complaint is one of those that stop it. */
  public Outcome<T> gate(Predicate<Diagnostic> stops) {
    return complaints.stream().noneMatch(stops) ? this : failed(complaints);
  }

  /** Whether no complaint is an error. */
  public boolean passes() {
    return complaints.stream().noneMatch(Diagnostic::isError);
  }

  /** The values that are there, with the complaints of all, in order. */
  public static <T> Outcome<List<T>> all(List<Outcome<T>> outcomes) {
    List<T> values = new ArrayList<>();
    List<Diagnostic> complaints = new ArrayList<>();
    for (Outcome<T> outcome : outcomes) {
      outcome.value().ifPresent(values::add);
      complaints.addAll(outcome.complaints());
    }
    return of(List.copyOf(values), complaints);
  }

  private static List<Diagnostic> joined(List<Diagnostic> first, List<Diagnostic> second) {
    List<Diagnostic> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
