package dossier.view.part;

import java.util.List;

/**
 * What is known of a case and what is not, before it is told.
 *
 * @param known what stands on more than one origin, or is settled by a ruling
 * @param reported what somebody has said or published, and no more
 * @param open what is contradicted or could not be checked
 * @param notFound what was looked for and not found
 */
public record KnownView(
    List<ClaimLine> known, List<ClaimLine> reported, List<ClaimLine> open, List<String> notFound) {
  public KnownView {
    known = List.copyOf(known);
    reported = List.copyOf(reported);
    open = List.copyOf(open);
    notFound = List.copyOf(notFound);
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return known.isEmpty() && reported.isEmpty() && open.isEmpty() && notFound.isEmpty();
  }

  /** A claim in one line: it leads to all that is said of it. */
  public record ClaimLine(Link claim, Stamp stamp) {}
}
