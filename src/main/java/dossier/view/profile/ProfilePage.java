package dossier.view.profile;

import dossier.view.drawing.MapView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.LabelView;
import dossier.view.related.RelatedView;
import dossier.view.text.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A person, group or place, and everything that mentions it, events in order of time.
 *
 * @param sort what it is, in words
 * @param telling where it comes up, or the first run of that
 * @param map where it lies, if it is a place and that is known
 */
public record ProfilePage(
    Frame frame,
    String sort,
    List<String> also,
    String description,
    List<String> facts,
    List<LabelView> labels,
    Optional<MapView> map,
    TextView text,
    TellingView telling,
    Optional<RelatedView> related)
    implements View {
  @Override
  public String template() {
    return "profile.ftlh";
  }
}
