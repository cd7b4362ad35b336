package dossier.view.listing;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.PartsView;
import dossier.view.story.CaseLine;
import java.util.List;
import java.util.Optional;

/**
 * The index of stories.
 *
 * @param parts the way to its other parts, if it has any
 */
public record CasesPage(Frame frame, List<CaseLine> cases, Optional<PartsView> parts)
    implements View {
  @Override
  public String template() {
    return "cases.ftlh";
  }
}
