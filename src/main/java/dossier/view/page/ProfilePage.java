package dossier.view.page;

import dossier.view.part.CaseLine;
import dossier.view.part.ClaimView;
import dossier.view.part.EventView;
import dossier.view.part.Frame;
import dossier.view.part.LabelView;
import dossier.view.part.Link;
import dossier.view.part.TextView;
import java.util.List;

/**
 * A person, group or place, and everything that mentions it, events in order of time.
 *
 * @param sort what it is, in words
 */
public record ProfilePage(
    Frame frame,
    String sort,
    List<String> also,
    String description,
    List<String> facts,
    List<LabelView> labels,
    TextView text,
    List<CaseLine> stories,
    List<EventView> events,
    List<ClaimView> claims,
    List<Link> mentions)
    implements View {
  @Override
  public String template() {
    return "profile.ftlh";
  }
}
