package dossier.audit;

import java.util.List;

/**
 * What the stories of a dossier rest on.
 *
 * @param title what the dossier is called
 * @param stories by case number
 */
public record Report(String title, List<StoryReport> stories) {
  public Report {
    stories = List.copyOf(stories);
  }
}
