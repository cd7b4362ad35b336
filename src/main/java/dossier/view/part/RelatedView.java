package dossier.view.part;

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
   * @param more how many reasons are not named
   */
  public record Row(Link entry, List<Reason> reasons, int more) {}

  /**
   * Why it is named.
   *
   * @param words what stands before what they have in common
   * @param stamp the status, where that is a claim or an event that shows one
   */
  public record Reason(String words, MaybeLink what, Optional<Stamp> stamp) {}
}
