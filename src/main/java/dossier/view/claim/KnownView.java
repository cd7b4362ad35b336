package dossier.view.claim;

import dossier.view.part.Link;
import dossier.view.part.Stamp;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a case and what is not, before it is told.
 *
 * @param known what is corroborated or confirmed, and nothing else
 * @param reported what somebody has said or published, and no more
 * @param open what is disputed or could not be checked
 * @param refuted what the editors hold to be wrong
 * @param notFound what was looked for and not found
 * @param language that of the case, where it is not the page's
 */
public record KnownView(
    List<ClaimLine> known,
    List<ClaimLine> reported,
    List<ClaimLine> open,
    List<ClaimLine> refuted,
    List<String> notFound,
    Optional<TextLanguage> language) {
  public KnownView {
    known = List.copyOf(known);
    reported = List.copyOf(reported);
    open = List.copyOf(open);
    refuted = List.copyOf(refuted);
    notFound = List.copyOf(notFound);
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return known.isEmpty()
        && reported.isEmpty()
        && open.isEmpty()
        && refuted.isEmpty()
        && notFound.isEmpty();
  }

  /**
   * A claim in one line, with who says it: it leads to all that is said of it.
   *
   * @param speaker who made the claim, if somebody is named
   * @param outlets who else published what bears it out, each once; empty if nobody but the speaker
   */
  public record ClaimLine(
      Link claim, Stamp stamp, Optional<String> speaker, List<String> outlets) {}
}
