package dossier.view.home;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.listing.YearCount;
import dossier.view.part.Figure;
import dossier.view.part.Link;
import dossier.view.part.StatusCount;
import dossier.view.story.CaseLine;
import dossier.view.story.CorrectionView;
import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param about the page that says what this is
 * @param cases all, or the latest if there are too many for a page
 * @param all where all stand, if these are not all
 * @param years the years of the timeline and how many events each has
 */
public record HomePage(
    Frame frame,
    Optional<String> introduction,
    Optional<Link> about,
    List<CaseLine> cases,
    Optional<Link> all,
    List<Figure> figures,
    List<StatusCount> statuses,
    List<CorrectionView> corrections,
    List<YearCount> years)
    implements View {

  @Override
  public String template() {
    return "home.ftlh";
  }
}
