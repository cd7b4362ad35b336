package dossier.check.claim;

import dossier.check.rule.StoryCheck;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.ClaimStatus;
import dossier.model.Source;
import dossier.model.Story;
import dossier.origin.Origins;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** A claim's status must be carried by its evidence, as the table of statuses says. */
public final class StatusCarried implements StoryCheck {

  @Override
  public boolean needsAll() {
    return true;
  }

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    return story.claims().stream()
        .filter(claim -> !claim.evidence().isEmpty())
        .flatMap(claim -> finding(dossier, claim).stream());
  }

  private static Optional<Diagnostic> finding(Dossier dossier, Claim claim) {
    Optional<String> missing =
        switch (claim.status().value()) {
          case REPORTED -> Optional.empty();
          case CORROBORATED -> origins(dossier, claim);
          case CONFIRMED -> isRecorded(dossier, claim) ? Optional.empty() : origins(dossier, claim);
          case UNVERIFIED -> saying(dossier, claim).or(() -> noted(claim));
          case DISPUTED, REFUTED -> contradicted(dossier, claim);
        };
    return missing.map(
        what ->
            Diagnostic.of(
                    Rule.STATUS_NOT_CARRIED,
                    claim.status().span(),
                    "'%s' needs %s".formatted(claim.status().value().word(), what))
                .help(fitting(claim)));
  }

  private static String fitting(Claim claim) {
    return claim.status().value() == ClaimStatus.UNVERIFIED
        ? "add what is missing, or choose another status: 'dossier explain D042' has the table"
        : "as it stands, the evidence carries 'reported'";
  }

  /** Who says something else than his own source has altered it in retelling. */
  private static Optional<String> contradicted(Dossier dossier, Claim claim) {
    boolean there =
        claim.evidence().stream()
            .filter(evidence -> evidence.relation().value() == Relation.CONTRADICTS)
            .anyMatch(evidence -> !dossier.retellings().retells(claim, evidence));
    return there
        ? Optional.empty()
        : Optional.of("a source that contradicts it, and is no retelling of one that supports it");
  }

  private static Optional<String> origins(Dossier dossier, Claim claim) {
    Origins.Count count = dossier.origins().of(claim);
    if (count.atLeast() >= 2) {
      return Optional.empty();
    }
    String rest =
        count.narrows().isEmpty()
            ? "no origin of it is known"
            : "all of it rests on " + String.join(", ", count.narrows());
    return Optional.of("two independent origins, and " + rest);
  }

  /** The record itself, read in full, confirms without a second origin. */
  private static boolean isRecorded(Dossier dossier, Claim claim) {
    return claim.evidence().stream()
        .filter(evidence -> evidence.relation().value() == Relation.SUPPORTS)
        .map(Evidence::source)
        .flatMap(id -> dossier.entries().source(id.value()).stream())
        .anyMatch(StatusCarried::isRecord);
  }

  private static boolean isRecord(Source source) {
    return source.provenance().primary() && source.readInFull();
  }

  /** That something was said somewhere is not in doubt because what was said is. */
  private static Optional<String> saying(Dossier dossier, Claim claim) {
    return claim
        .saidIn()
        .filter(
            said ->
                claim.evidence().stream()
                    .allMatch(piece -> dossier.retellings().comesFrom(piece, said.value())))
        .map(
            said ->
                "evidence that does not itself come from '%s': with 'said-in' the claim is only that it was said there"
                    .formatted(said.value()));
  }

  private static Optional<String> noted(Claim claim) {
    boolean noted = claim.evidence().stream().anyMatch(evidence -> evidence.note().isPresent());
    return noted
        ? Optional.empty()
        : Optional.of("a 'note' on who tried to verify it, or said that it could not be done");
  }
}
