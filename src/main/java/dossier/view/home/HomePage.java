package dossier.view.home;

import dossier.view.claim.EventView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Figure;
import dossier.view.part.Link;
import dossier.view.part.Stamp;
import dossier.view.passing.PassingView;
import dossier.view.story.CorrectionView;
import java.util.List;
import java.util.Optional;

/**
 * The first page.
 *
 * @param about the page that says what this is
 * @param lead the case that opens it; empty if there is none yet
 * @param statuses every status that a claim can have, the surest first
 * @param cases all others, or the latest of them if there are too many for a page
 * @param drawing who passed on what the lead is about
 * @param all where all stand, if these are not all
 * @param happened when something happened in these cases
 */
public record HomePage(
    Frame frame,
    Optional<String> introduction,
    Optional<Link> about,
    Optional<CaseCard> lead,
    Optional<PassingView> drawing,
    List<Stamp> statuses,
    List<CaseCard> cases,
    Optional<Link> all,
    List<CorrectionView> corrections,
    Optional<Happened> happened,
    List<Figure> figures)
    implements View {

  /**
   * When something happened.
   *
   * @param latest the last events of all, the latest first
   * @param timeline where all stand
   */
  public record Happened(BandView band, List<EventView> latest, Link timeline) {}

  @Override
  public String template() {
    return "home.ftlh";
  }
}
