package dossier.view.listing;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.story.CaseLine;
import java.util.List;

/** The index of stories. */
public record CasesPage(Frame frame, List<CaseLine> cases) implements View {
  @Override
  public String template() {
    return "cases.ftlh";
  }
}
