package dossier.view.text;

import dossier.view.part.Link;
import java.util.Optional;

/**
 * A quotation, and what is known of its words.
 *
 * @param words as the page shows them, long ones shortened; empty if they are so few that alone,
 *     away from who says them of whom, they could mislead
 * @param stamp whether the words were compared with the source's, in words
 * @param matched whether they stand there word for word
 * @param violent whether they stand in a passage that describes violence
 * @param original the words that were translated, if we translated them
 * @param passage the very passage on the source's own page
 */
public record QuotedView(
    Optional<String> words,
    String stamp,
    boolean matched,
    boolean violent,
    Optional<Original> original,
    Optional<Link> passage) {

  /** The same with another stamp. */
  QuotedView stamped(String other) {
    return new QuotedView(words, other, matched, violent, original, passage);
  }

  /**
   * Terms in the language of their source.
   *
   * @param language as BCP 47 has it; empty if it is not known
   */
  public record Original(String words, String language) {}
}
