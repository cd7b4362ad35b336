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

  /** So many of a whole, and words that know both numbers. */
  public static Figure share(String key, long part, long whole, boolean care, Words words) {
    Map<String, Long> share = Map.of("part", part, "whole", whole);
    return new Figure(words.of("figure.share", share), words.of(key, share), care);
  }
}
