package dossier.view.claim;

import dossier.model.Claim;
import dossier.model.Claim.Relation;
import dossier.model.ClaimStatus;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.view.claim.KnownView.ClaimLine;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts a story's claims into what is known, what is only reported, and what is not known. */
public final class ClaimSummary {
  private static final Set<ClaimStatus> KNOWN =
      Set.of(ClaimStatus.CORROBORATED, ClaimStatus.CONFIRMED);

  private static final Set<ClaimStatus> OPEN = Set.of(ClaimStatus.DISPUTED, ClaimStatus.UNVERIFIED);

  private ClaimSummary() {}

  /** What is known of a story's claims, in short. */
  public static KnownView of(Story story, PageContext context) {
    return new KnownView(
        lines(story, KNOWN, context),
        lines(story, Set.of(ClaimStatus.REPORTED), context),
        lines(story, OPEN, context),
        lines(story, Set.of(ClaimStatus.REFUTED), context),
        story.notFound(),
        context.languages().text(story));
  }

  /** Whether a claim is contradicted, or could not be checked. */
  public static boolean isOpen(Claim claim) {
    return OPEN.contains(claim.status().value());
  }

  private static List<ClaimLine> lines(
      Story story, Set<ClaimStatus> statuses, PageContext context) {
    return story.claims().stream()
        .filter(claim -> statuses.contains(claim.status().value()))
        .map(claim -> line(story, claim, context))
        .toList();
  }

  private static ClaimLine line(Story story, Claim claim, PageContext context) {
    Optional<String> speaker = Claims.speaker(claim, context).map(MaybeLink::text);
    return new ClaimLine(
        context.link(Addresses.of(story, claim), story, claim.text()),
        context.terms().stamp(claim.status().value()),
        speaker,
        outlets(claim, context).stream()
            .filter(name -> !speaker.equals(Optional.of(name)))
            .toList());
  }

  /** Who published what supports it, each once. */
  private static List<String> outlets(Claim claim, PageContext context) {
    return claim.evidence().stream()
        .filter(piece -> piece.relation().value() == Relation.SUPPORTS)
        .flatMap(piece -> context.source(piece.source().value()).stream())
        .map(Source::publication)
        .map(
            publication ->
                publication.anonymous()
                    ? context.words().of("known.publisher-unknown")
                    : publication.publisher())
        .distinct()
        .toList();
  }
}
