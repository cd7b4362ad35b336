package dossier.view.related;

import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.StatusView;
import java.util.List;
import java.util.Optional;

/**
 * What else has something in common with an entry.
 *
 * @param lead what sort of thing that is, and what it does not say
 */
public record RelatedView(String lead, List<Row> rows) {

  /**
   * Another entry.
   *
   * @param outlet of a source, who brought it out, and whether it was seen
   * @param more how many reasons are not named
   */
  public record Row(Link entry, Optional<String> outlet, List<Reason> reasons, int more) {}

  /**
   * Why it is named.
   *
   * @param words what stands before what they have in common
   * @param status of a claim, or of the claim to which an event belongs
   */
  public record Reason(String words, MaybeLink what, Optional<StatusView> status) {}
}
