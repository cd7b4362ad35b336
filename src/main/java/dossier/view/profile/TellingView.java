package dossier.view.profile;

import dossier.view.claim.ClaimView;
import dossier.view.claim.EventView;
import dossier.view.part.Link;
import dossier.view.part.PartsView;
import dossier.view.part.SeenView;
import dossier.view.source.CitedView.ClaimsView;
import dossier.view.story.CaseLine;
import java.util.List;
import java.util.Optional;

/**
 * Where a person, group or place comes up: all of it, or a run.
 *
 * @param events in order of time
 * @param claims those that it made
 * @param about those that name it or that its events show
 * @param sources on which all of these rest
 * @param mentions other entries than stories
 * @param parts the way to the other runs, if there are any
 */
public record TellingView(
    List<CaseLine> stories,
    List<EventView> events,
    List<ClaimView> claims,
    List<ClaimsView> about,
    List<SourceLine> sources,
    List<Link> mentions,
    Optional<PartsView> parts) {

  /**
   * A source.
   *
   * @param heading its outlet, or what it is called in short
   * @param title empty if that is the heading
   */
  public record SourceLine(
      Link link, String heading, Optional<String> title, SeenView seen, String date) {}
}
