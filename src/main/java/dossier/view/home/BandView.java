package dossier.view.home;

import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import java.util.List;

/**
 * The time that the cases span: a line for each, a dot for a day, a soft bar for what is not known
 * to the day. Places are counted in thousandths of the whole.
 *
 * @param periods of equal length, from left to right; each leads to its part of the timeline if
 *     something happened in its first year
 */
public record BandView(List<Line> lines, List<MaybeLink> periods) {

  /**
   * A case.
   *
   * @param words the same as the line shows, in a sentence
   */
  public record Line(
      int number, Link story, String words, List<Integer> days, List<Stretch> stretches) {}

  /** From where to where. */
  public record Stretch(int from, int to) {}
}
