package dossier.view.listing;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Link;
import dossier.view.part.PartsView;
import java.util.List;
import java.util.Optional;

/**
 * Everything from A to Z.
 *
 * @param bar every letter that there is, and how many names stand under it
 * @param letters those whose names this page lists
 * @param parts the way to its other parts, if it has any
 */
public record AlphabetPage(
    Frame frame,
    String introduction,
    List<BarLink> bar,
    List<Letter> letters,
    Optional<PartsView> parts)
    implements View {

  /**
   * A letter of the bar.
   *
   * @param anchor the id that its names had here before they had a page of their own; may be empty
   */
  public record BarLink(Link link, String anchor, int count, boolean current) {}

  /** A letter and the names under it. */
  public record Letter(String heading, String anchor, List<Row> rows) {}

  /**
   * A name.
   *
   * @param words what it is the name of
   */
  public record Row(Link link, String words) {}

  @Override
  public String template() {
    return "alphabet.ftlh";
  }
}
