package dossier.view.claim;

import dossier.view.part.Link;
import dossier.view.part.Stamp;
import java.util.List;

/**
 * All claims of a case at a glance.
 *
 * @param rings one for each claim, in the order of the record
 * @param whole where all of them stand, in words that count each status: "13 claims: 1
 *     corroborated, 12 reported"
 */
public record StripView(List<Ring> rings, Link whole) {

  /**
   * One claim's status.
   *
   * @param claim the claim on its story's page, in its own words
   */
  public record Ring(Stamp stamp, Link claim) {}
}
