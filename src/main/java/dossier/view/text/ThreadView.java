package dossier.view.text;

import dossier.view.part.Link;
import java.util.List;

/**
 * The hands that quoted words went through, in order; the last one's text is quoted. {@code
 * parts/thread.ftlh} prints it.
 *
 * @param hands never empty
 */
public record ThreadView(List<Hand> hands) {
  public ThreadView {
    hands = List.copyOf(hands);
  }

  /**
   * One pair of hands, or words for hands that are not known.
   *
   * @param names whose they are, or of which texts it is one; empty if that is not known
   * @param words what they did, or that they are not known; may be empty
   * @param seen how much of the text was seen, by the style's name for it
   * @param reading the same in words, where {@code words} do not say it; may be empty
   * @param held whether the quoted words were compared with the text
   * @param guessed whether the way to the next hands is not known or inferred
   */
  public record Hand(
      List<Link> names,
      String words,
      String seen,
      String reading,
      List<Piece.Held> held,
      boolean guessed) {
    public Hand {
      names = List.copyOf(names);
      held = List.copyOf(held);
    }
  }
}
