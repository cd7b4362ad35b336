package dossier.model.work;

import dossier.text.Span;
import java.util.Optional;

/**
 * What is said of words that were translated for a site in another language.
 *
 * @param language of the translation (BCP 47)
 * @param by the person who translated them; empty if it was a machine
 * @param readBy who read the translation against the original, if anybody did
 * @param from the key of the words that were translated
 * @param original the key of the original's words as they are now
 */
public record Translation(
    String language,
    Optional<String> by,
    Optional<String> readBy,
    String from,
    String original,
    Span span) {

  /** Whether the original has other words now than those that were translated. */
  public boolean isStale() {
    return !from.equals(original);
  }
}
