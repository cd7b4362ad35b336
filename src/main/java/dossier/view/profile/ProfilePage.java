package dossier.view.profile;

import dossier.view.claim.ClaimView;
import dossier.view.claim.EventView;
import dossier.view.drawing.MapView;
import dossier.view.drawing.NetworkView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.LabelView;
import dossier.view.part.Link;
import dossier.view.related.RelatedView;
import dossier.view.story.CaseLine;
import dossier.view.text.TextView;
import java.util.List;
import java.util.Optional;

/**
 * A person, group or place, and everything that mentions it, events in order of time.
 *
 * @param sort what it is, in words
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
    List<CaseLine> stories,
    List<EventView> events,
    List<ClaimView> claims,
    List<Link> mentions,
    Optional<NetworkView> network,
    Optional<RelatedView> related)
    implements View {
  @Override
  public String template() {
    return "profile.ftlh";
  }
}
