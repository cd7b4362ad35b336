package dossier.evidence.copy;

import java.util.List;

/**
 * A word of a text, folded.
 *
 * @param text the folded word: what is compared and proved
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
public record Word(String text, int start, int end) {
  private static final String DASH = "-";

  /** Where a copy's line ended within a word: U+2027, the hyphenation point. */
  public static final String LINE_END = "‧";

  /**
   * Marks that may stand at the edge of a quotation although its source does not print them there.
   */
  private static final String EDGES = ".,;:'-()[]{}<>";

  /** Whether it is a mark that is ignored at the edges of a quotation. */
  boolean isEdge() {
    return EDGES.contains(text);
  }

  /**
   * Its parts as they are compared: what dashes join counts as if spaces stood around them, because
   * one house sets {@code end—and}, another {@code end – and}.
   */
  public static List<String> parts(String word) {
    if (word.length() == 1 || !word.contains(DASH)) {
      return List.of(word);
    }
    return List.of(word.split("(?=-)|(?<=-)"));
  }
}
