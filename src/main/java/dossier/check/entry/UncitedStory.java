package dossier.check.entry;

import dossier.check.rule.StoryCheck;
import dossier.graph.Dossier;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.stream.Stream;

/** A story must cite at least one source in its text. */
public final class UncitedStory implements StoryCheck {

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    return story.body().citations().isEmpty() && !story.isDraft()
        ? Stream.of(finding(story))
        : Stream.empty();
  }

  private static Diagnostic finding(Story story) {
    return Diagnostic.of(
            Rule.UNCITED_STORY, story.header().span(), "the text of this story cites no source")
        .help("put [@id] after each statement of fact");
  }
}
