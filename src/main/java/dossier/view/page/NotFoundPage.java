package dossier.view.page;

import dossier.view.part.Frame;
import dossier.view.part.Link;
import java.util.List;

/** What a reader sees in the place of a page that is not there. */
public record NotFoundPage(Frame frame, List<Link> cases) implements View {
  @Override
  public String template() {
    return "notfound.ftlh";
  }
}
