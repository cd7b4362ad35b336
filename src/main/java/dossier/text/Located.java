package dossier.text;

import java.util.function.Function;

/** A value and the place in a case file that it was read from. */
public record Located<T>(T value, Span span) {

  /** Another value from the same place. */
  public <R> Located<R> map(Function<? super T, ? extends R> change) {
    return new Located<>(change.apply(value), span);
  }
}
