package dossier.view.listing;

import dossier.view.part.Link;
import java.util.List;

/**
 * A year of the timeline.
 *
 * @param months January to December
 */
public record YearCount(Link year, int events, List<MonthCount> months) {

  /** How many events a month has. */
  public record MonthCount(String name, int events) {}
}
