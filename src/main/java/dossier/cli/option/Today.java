package dossier.cli.option;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day on which a command runs: here alone the clock is asked for it. */
public final class Today {
  private Today() {}

  /** The day as it is in UTC, so that one moment is one day everywhere. */
  public static LocalDate date() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
