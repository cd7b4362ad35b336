package dossier.check.claim;

import dossier.check.rule.WholeCheck;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A claim's id is used once in the dossier: the ledger lists all claims on one page. */
public final class DuplicateClaim implements WholeCheck {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    Map<String, Located<String>> taken = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (Story story : dossier.entries().stories()) {
      for (Claim claim : story.claims()) {
        Located<String> first = taken.putIfAbsent(claim.id().value(), claim.id());
        if (first != null && !claim.id().value().isEmpty()) {
          findings.add(
              Diagnostic.of(
                      Rule.DUPLICATE_CLAIM,
                      claim.id().span(),
                      "a second claim with the id '" + claim.id().value() + "'")
                  .note(first.span(), "the first one is here"));
        }
      }
    }
    return findings;
  }
}
