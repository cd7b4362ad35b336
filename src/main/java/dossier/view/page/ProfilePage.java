package dossier.view.page;

import dossier.view.part.CaseLine;
import dossier.view.part.ClaimView;
import dossier.view.part.EventView;
import dossier.view.part.Frame;
import dossier.view.part.LabelView;
import dossier.view.part.Link;
import dossier.view.part.MapView;
import dossier.view.part.NetworkView;
import dossier.view.part.RelatedView;
import dossier.view.part.TextView;
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
