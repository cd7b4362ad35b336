package dossier.view.passing;

import dossier.view.part.Link;
import dossier.view.text.Piece;
import java.util.List;
import java.util.Optional;

/**
 * Words that began in one place, and the texts that passed them on. {@code parts/passing.ftlh}
 * prints it as a list within a list, which is its own text alternative.
 *
 * @param title what it is about: the work with which it begins
 * @param tally how many texts passed it on, from how many origins
 * @param origins the texts with which it begins; the first has those below
 */
public record PassingView(String title, String tally, List<BoxView> origins) {
  public PassingView {
    origins = List.copyOf(origins);
  }

  /**
   * A text.
   *
   * @param name the outlet, or the work in short where that is not known
   * @param href its page; empty on that very page
   * @param work its title, or what it is; empty where the name says it
   * @param quoted what it prints
   * @param data date, language and how much of it was seen
   * @param seen the same by the style's name for it
   * @param notes what is to be said besides
   * @param arrow how it came here; empty at the top
   * @param more a link to the sources, in words for how many are left out
   */
  public record BoxView(
      String name,
      Optional<String> href,
      Optional<WordsView> work,
      Optional<QuoteView> quoted,
      List<String> data,
      String seen,
      List<String> notes,
      Optional<ArrowView> arrow,
      List<BoxView> below,
      Optional<Link> more) {
    public BoxView {
      data = List.copyOf(data);
      notes = List.copyOf(notes);
      below = List.copyOf(below);
    }
  }

  /**
   * Words and the language that they are in.
   *
   * @param language as BCP 47 has it; empty if it is the page's or not known
   */
  public record WordsView(String text, Optional<String> language) {}

  /** Quoted words, and whether they were compared. */
  public record QuoteView(WordsView words, Piece.Held held) {}

  /**
   * How a text came to the next.
   *
   * @param word what the next did
   * @param from the name of the box that the arrow leaves
   * @param broken whether the way is inferred or not known
   */
  public record ArrowView(String word, String from, boolean broken) {}
}
