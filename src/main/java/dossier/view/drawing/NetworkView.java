package dossier.view.drawing;

import dossier.site.Html;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.StatusView;
import java.util.List;
import java.util.Optional;

/**
 * Who is tied to whom: drawn twice, for wide and for narrow pages, and the same as a list.
 *
 * @param subject what the list calls the one around whom the others stand
 * @param lead what is drawn
 * @param whole whether the drawing shows all that is in the list
 * @param number how many lines the list has
 * @param leftOut how many ties the list has no room for, without what lies beyond them
 * @param ties those of the subject
 */
public record NetworkView(
    String subject,
    String lead,
    Html wide,
    Html narrow,
    boolean whole,
    int number,
    int leftOut,
    List<TieView> ties) {

  /**
   * A tie, and those of its far end.
   *
   * @param number what the drawing calls it
   * @param relation what joins the two, in words
   * @param about the claims and events by which it is known
   * @param notes what a reader should know of it
   */
  public record TieView(
      int number,
      String relation,
      End to,
      List<AboutView> about,
      List<String> notes,
      List<TieView> beyond) {}

  /**
   * Where a tie leads.
   *
   * @param outlet of a source, who brought it out, and whether it was seen
   * @param status of a claim, or of the claim to which an event belongs
   */
  public record End(MaybeLink link, Optional<String> outlet, Optional<StatusView> status) {}

  /**
   * A claim or an event.
   *
   * @param note what the editors say of a source's evidence for it
   */
  public record AboutView(Link what, Optional<StatusView> status, Optional<String> note) {}
}
