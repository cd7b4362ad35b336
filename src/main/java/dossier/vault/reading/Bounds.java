package dossier.vault.reading;

import java.time.Duration;

/**
 * What reading one file may take.
 *
 * @param time how long it may last
 * @param megabytes how much memory it may hold
 */
public record Bounds(Duration time, int megabytes) {
  /** Enough for a report of a thousand pages on a slow machine. */
  public static final Bounds USUAL = new Bounds(Duration.ofSeconds(60), 512);
}
