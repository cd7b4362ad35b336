package dossier.view.listing;

import dossier.site.Html;
import dossier.view.claim.EventView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.PartsView;
import java.util.List;
import java.util.Optional;

/**
 * All events in order of time.
 *
 * @param parts the way to its other parts, if it has any
 */
public record TimelinePage(Frame frame, List<Year> years, Optional<PartsView> parts)
    implements View {

  /**
   * The events of a year.
   *
   * @param picture the same, drawn; empty where the year is not known
   */
  public record Year(
      String year, String anchor, Optional<YearPicture> picture, List<EventView> events) {}

  /**
   * A year, drawn.
   *
   * @param wide for wide pages
   * @param narrow another drawing for narrow ones
   * @param leftOut how many events are in the list alone
   */
  public record YearPicture(Html wide, Html narrow, int leftOut) {}

  @Override
  public String template() {
    return "timeline.ftlh";
  }
}
