package dossier.check.claim;

import dossier.check.rule.StoryCheck;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Some statuses need words beside the evidence: a ruling, or what would change them. */
public final class RulingGiven implements StoryCheck {
  private static final Set<ClaimStatus> RULED = Set.of(ClaimStatus.CONFIRMED, ClaimStatus.REFUTED);
  private static final Set<ClaimStatus> OPEN = Set.of(ClaimStatus.DISPUTED, ClaimStatus.UNVERIFIED);

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    List<Diagnostic> findings = new ArrayList<>();
    story.claims().forEach(claim -> check(claim, findings));
    return findings.stream();
  }

  private static void check(Claim claim, List<Diagnostic> findings) {
    if (RULED.contains(claim.status().value()) && claim.ruling().isEmpty()) {
      findings.add(missing(claim, "a 'ruling': what the editors hold, and why"));
    }
    if (OPEN.contains(claim.status().value()) && claim.wouldChange().isEmpty()) {
      findings.add(missing(claim, "'would-change': what evidence would change it"));
    }
  }

  private static Diagnostic missing(Claim claim, String what) {
    return Diagnostic.of(
        Rule.MISSING_COMPANION,
        claim.status().span(),
        "'%s' needs %s".formatted(claim.status().value().word(), what));
  }
}
