package dossier.view.page;

import dossier.view.part.EventView;
import dossier.view.part.Frame;
import java.util.List;

/** All events in order of time. */
public record TimelinePage(Frame frame, List<Year> years) implements View {

  /** The events of a year. */
  public record Year(String year, String anchor, List<EventView> events) {}

  @Override
  public String template() {
    return "timeline.ftlh";
  }
}
