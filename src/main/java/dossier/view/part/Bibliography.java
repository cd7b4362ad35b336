package dossier.view.part;

import dossier.model.Source;
import dossier.model.Story;
import dossier.site.Html;
import dossier.text.Id;
import java.util.List;
import java.util.Map;

/**
 * Everything that was set as a reference.
 *
 * @param sources each in the citation style of the dossier
 * @param stories each in the styles that readers ask for
 */
public record Bibliography(Map<Id, Html> sources, Map<Id, List<StyledReference>> stories) {
  public Bibliography {
    sources = Map.copyOf(sources);
    stories = Map.copyOf(stories);
  }

  /** A source, set in the dossier's style. */
  public Html of(Source source) {
    return sources.getOrDefault(source.id(), Html.text(source.name()));
  }

  /** A story, set in several styles. */
  public List<StyledReference> of(Story story) {
    return stories.getOrDefault(story.id(), List.of());
  }
}
