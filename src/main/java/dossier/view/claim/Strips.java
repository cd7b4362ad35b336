package dossier.view.claim;

import static java.util.stream.Collectors.joining;

import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.view.claim.StripView.Ring;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.Stamp;
import dossier.view.part.Terms;
import java.util.List;
import java.util.Map;

/** The claims of a case at a glance. */
public final class Strips {
  /** The surest first. */
  private static final List<ClaimStatus> ORDER =
      List.of(
          ClaimStatus.CONFIRMED,
          ClaimStatus.CORROBORATED,
          ClaimStatus.REPORTED,
          ClaimStatus.UNVERIFIED,
          ClaimStatus.DISPUTED,
          ClaimStatus.REFUTED);

  private Strips() {}

  /** Every status that a claim can have, the surest first. */
  public static List<Stamp> statuses(Terms terms) {
    return ORDER.stream().map(terms::stamp).toList();
  }

  /** All claims of a story; no ring if it has none. */
  public static StripView of(Story story, PageContext context) {
    return new StripView(
        story.claims().stream().map(claim -> ring(story, claim, context)).toList(),
        new Link(
            context.linkBase().to(Addresses.of(story).at("claims")),
            tally(story.claims(), context)));
  }

  private static Ring ring(Story story, Claim claim, PageContext context) {
    return new Ring(
        context.terms().stamp(claim.status().value()),
        context.link(Addresses.of(story, claim), story, claim.text()));
  }

  private static String tally(List<Claim> claims, PageContext context) {
    String parts =
        ORDER.stream()
            .map(status -> part(status, claims, context))
            .filter(part -> !part.isEmpty())
            .collect(joining(", "));
    return context.words().of("strip.tally", Map.of("count", claims.size(), "parts", parts));
  }

  private static String part(ClaimStatus status, List<Claim> claims, PageContext context) {
    long number = claims.stream().filter(claim -> claim.status().value() == status).count();
    return number == 0
        ? ""
        : context
            .words()
            .of("strip.part", Map.of("count", number, "status", context.terms().of(status)));
  }
}
