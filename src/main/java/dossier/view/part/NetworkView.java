package dossier.view.part;

import dossier.site.Html;
import java.util.List;
import java.util.Optional;

/**
 * Who is tied to whom: drawn twice, for wide and for narrow pages, and the same as a list.
 *
 * @param subject what the list calls the one around whom the others stand
 * @param lead what is drawn
 * @param left how many others the drawing has no room for
 * @param number how many ties there are in the list
 * @param ties those of the subject
 */
public record NetworkView(
    String subject, String lead, Html wide, Html narrow, int left, int number, List<TieView> ties) {

  /**
   * A tie, and those of its far end.
   *
   * @param number what the drawing calls it
   * @param relation what joins the two, in words
   * @param stamp the status of what it leads to, where that is a claim or an event that shows one
   * @param about the claims and events by which it is known
   * @param sources those that state it, where the ties beyond do not name them
   */
  public record TieView(
      int number,
      String relation,
      MaybeLink to,
      Optional<Stamp> stamp,
      List<AboutView> about,
      List<MaybeLink> sources,
      List<TieView> beyond) {}

  /** A claim or an event; the status, where it is a claim or shows one. */
  public record AboutView(Link what, Optional<Stamp> stamp) {}
}
