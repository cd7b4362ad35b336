package dossier.check.claim;

import dossier.check.rule.StoryCheck;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.Located;
import java.util.stream.Stream;

/** What takes a claim back is a source that says that it takes something back. */
public final class TakenBackByRetraction implements StoryCheck {

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    return story.claims().stream()
        .flatMap(claim -> claim.takenBack().stream())
        .map(Claim.TakenBack::source)
        .filter(id -> takesNothingBack(id, dossier))
        .map(TakenBackByRetraction::finding);
  }

  private static boolean takesNothingBack(Located<Id> id, Dossier dossier) {
    return dossier
        .entries()
        .source(id.value())
        .filter(source -> source.retraction().isEmpty())
        .isPresent();
  }

  private static Diagnostic finding(Located<Id> id) {
    return Diagnostic.of(
            Rule.NOT_A_RETRACTION, id.span(), "'" + id.value() + "' takes nothing back")
        .help("give that source the field 'retracts'");
  }
}
