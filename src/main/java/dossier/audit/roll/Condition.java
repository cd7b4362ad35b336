package dossier.audit.roll;

import java.util.Optional;

/**
 * What a field must hold.
 *
 * @param wanted what is looked for; if it is empty, the field must be so too
 */
public record Condition(String field, String wanted) {

  /** A condition as it is written, {@code FIELD=VALUE}; empty if it is none. */
  public static Optional<Condition> of(String written) {
    int sign = written.indexOf('=');
    return sign > 0
        ? Optional.of(new Condition(written.substring(0, sign), written.substring(sign + 1)))
        : Optional.empty();
  }

  /** Whether a cell holds it. */
  boolean meets(Cell cell) {
    return wanted.isEmpty() ? cell.isEmpty() : cell.holds(wanted);
  }
}
