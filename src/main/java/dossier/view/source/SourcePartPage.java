package dossier.view.source;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Link;
import dossier.view.source.SourcePage.RestsOn;
import java.util.List;

/**
 * A further page of a source, where one has no room for all that cites it.
 *
 * @param source the source itself
 * @param derived sources that derive from it
 * @param shown sources seen only through it
 */
public record SourcePartPage(
    Frame frame, Link source, List<RestsOn> derived, List<Link> shown, CitedView cited)
    implements View {
  @Override
  public String template() {
    return "source-part.ftlh";
  }
}
