package dossier.view.frame;

import dossier.view.part.Link;
import java.util.List;

/**
 * What a reader sees in the place of a page that is not there.
 *
 * @param index where everything is listed
 */
public record NotFoundPage(Frame frame, Link index, List<Link> cases) implements View {
  @Override
  public String template() {
    return "notfound.ftlh";
  }
}
