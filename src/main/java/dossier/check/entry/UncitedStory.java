package dossier.check.entry;

import dossier.check.rule.Check;
import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;

/** A story must cite at least one source in its text. */
public final class UncitedStory implements Check {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    return dossier.entries().stories().stream()
        .filter(story -> story.body().citations().isEmpty() && !story.isDraft())
        .map(
            story ->
                Diagnostic.of(
                        Rule.UNCITED_STORY,
                        story.header().span(),
                        "the text of this story cites no source")
                    .help("put [@id] after each statement of fact"))
        .toList();
  }
}
