package dossier.view.profile;

import dossier.view.claim.ClaimView;
import dossier.view.claim.EventView;
import dossier.view.part.Link;
import dossier.view.part.PartsView;
import dossier.view.story.CaseLine;
import java.util.List;
import java.util.Optional;

/**
 * Where a person, group or place comes up: all of it, or a run.
 *
 * @param events in order of time
 * @param mentions other entries than stories
 * @param parts the way to the other runs, if there are any
 */
public record TellingView(
    List<CaseLine> stories,
    List<EventView> events,
    List<ClaimView> claims,
    List<Link> mentions,
    Optional<PartsView> parts) {}
