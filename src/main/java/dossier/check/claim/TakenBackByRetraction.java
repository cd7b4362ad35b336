package dossier.check.claim;

import dossier.check.rule.Check;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Source;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;

/** What takes a claim back is a source that says that it takes something back. */
public final class TakenBackByRetraction implements Check {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    return dossier.entries().stories().stream()
        .flatMap(story -> story.claims().stream())
        .map(Claim::takenBack)
        .flatMap(List::stream)
        .map(Claim.TakenBack::source)
        .filter(
            id ->
                dossier
                    .entries()
                    .source(id.value())
                    .map(Source::retraction)
                    .filter(r -> r.isEmpty())
                    .isPresent())
        .map(
            id ->
                Diagnostic.of(
                        Rule.NOT_A_RETRACTION, id.span(), "'" + id.value() + "' takes nothing back")
                    .help("give that source the field 'retracts'"))
        .toList();
  }
}
