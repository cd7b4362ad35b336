package dossier.view.page;

import dossier.view.part.CaseLine;
import dossier.view.part.Frame;
import java.util.List;

/** The index of stories. */
public record CasesPage(Frame frame, List<CaseLine> cases) implements View {
  @Override
  public String template() {
    return "cases.ftlh";
  }
}
