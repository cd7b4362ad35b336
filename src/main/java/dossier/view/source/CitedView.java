package dossier.view.source;

import dossier.view.part.Link;
import dossier.view.part.PartsView;
import dossier.view.part.Stamp;
import dossier.view.part.StatusView;
import dossier.view.text.QuotedView;
import java.util.List;
import java.util.Optional;

/**
 * Where a source is cited: all of it, or a run.
 *
 * @param uses every place of a text, and every event, that cites it
 * @param claims the claims on which it is evidence
 * @param parts the way to the other runs, if there are any
 */
public record CitedView(List<UseView> uses, List<ClaimsView> claims, Optional<PartsView> parts) {

  /** The places of one story or entry. */
  public record UseView(Link in, List<SpotView> spots) {}

  /**
   * The very spot.
   *
   * @param spot leads there; its words say which spot it is
   * @param kind the style's name for what stands there
   * @param words the whole sentence, or what the event or entry is called
   * @param quoted what is quoted of the source there
   * @param status that of the claim which an event shows
   */
  public record SpotView(
      Link spot,
      String kind,
      String words,
      boolean violent,
      List<QuotedView> quoted,
      Optional<StatusView> status) {}

  /** The claims of one story. */
  public record ClaimsView(Link in, List<OfClaimView> claims) {}

  /**
   * What it says of a claim.
   *
   * @param relations in words, each once
   */
  public record OfClaimView(Link claim, Stamp stamp, List<RelationView> relations) {}

  /** For or against it, with the style's name for that. */
  public record RelationView(String name, String words) {}
}
