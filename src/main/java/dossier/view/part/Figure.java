package dossier.view.part;

import dossier.words.Words;
import java.util.Map;

/**
 * One figure of an evidence strip.
 *
 * @param care whether it should make a reader careful
 */
public record Figure(String number, String words, boolean care) {

  /** A number, and words whose form goes with it. */
  public static Figure count(String key, long count, boolean care, Words words) {
    return new Figure(String.valueOf(count), words.of(key, Map.of("count", count)), care);
  }
}
