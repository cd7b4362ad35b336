package dossier.view.part;

import dossier.model.Source;
import dossier.model.Story;
import dossier.site.Html;
import dossier.text.Id;
import dossier.text.Memo;
import java.util.List;

/** Sets sources and stories as references, each once and when it is asked for. Thread-safe. */
public final class Bibliography {
  private final Memo<Id, Html> sources = new Memo<>();
  private final Memo<Id, List<StyledReference>> stories = new Memo<>();
  private final Setter setter;

  /** Sets references; from several threads at once. */
  public interface Setter {
    /** A source in the citation style of the dossier. */
    Html of(Source source);

    /** A story in the styles that readers ask for. */
    List<StyledReference> of(Story story);
  }

  /** Nothing is set yet. */
  public Bibliography(Setter setter) {
    this.setter = setter;
  }

  /** A source, set in the dossier's style. */
  public Html of(Source source) {
    return sources.of(source.id(), id -> setter.of(source));
  }

  /** A story, set in several styles. */
  public List<StyledReference> of(Story story) {
    return stories.of(story.id(), id -> setter.of(story));
  }
}
