package dossier.check.entry;

import dossier.check.rule.WholeCheck;
import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.List;

/** One case at most opens the home page. */
public final class LeadAlone implements WholeCheck {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    List<Span> leads =
        dossier.entries().stories().stream()
            .flatMap(story -> story.showing().leads().stream())
            .toList();
    return leads.stream().skip(1).map(lead -> second(lead, leads.get(0))).toList();
  }

  private static Diagnostic second(Span lead, Span first) {
    return Diagnostic.of(Rule.SECOND_LEAD, lead, "a second case that opens the home page")
        .note(first, "the first one is here")
        .help("leave 'lead' out of all cases but one");
  }
}
