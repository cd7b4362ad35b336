package dossier.view.listing;

import dossier.view.claim.EventView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.PartsView;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * All events in order of time.
 *
 * @param lanes the cases between which a reader can choose; empty if they are too many, or one
 * @param parts the way to its other parts, if it has any
 */
public record TimelinePage(
    Frame frame, List<Lane> lanes, List<Year> years, Optional<PartsView> parts) implements View {

  /**
   * A line down the page for one case.
   *
   * @param lane which one, from the left, counted from 1
   * @param number of the case
   */
  public record Lane(int lane, int number, String title, Optional<TextLanguage> language) {}

  /** The events of a year. */
  public record Year(String year, String anchor, List<Happening> events) {}

  /**
   * An event and where it is drawn.
   *
   * @param number of its case
   * @param lane counted from 1
   * @param onADay whether it is a day of which nothing is uncertain
   */
  public record Happening(EventView event, int number, int lane, boolean onADay) {}

  @Override
  public String template() {
    return "timeline.ftlh";
  }
}
