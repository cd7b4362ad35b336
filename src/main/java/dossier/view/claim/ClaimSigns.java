package dossier.view.claim;

import dossier.model.Claim;
import dossier.model.Story;
import dossier.prose.part.PlacedMark;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import java.util.List;
import java.util.Map;

/** The signs of a story's claims, and the places of its text where they are told. */
public final class ClaimSigns {
  private static final int ALPHABET = 26;

  private ClaimSigns() {}

  /** The sign of a claim. */
  public static ClaimSign of(Story story, Claim claim, PageContext context) {
    return new ClaimSign(
        letter(story, claim),
        context.terms().stamp(claim.status().value()),
        context.words().of("claim.sources", Map.of("count", claim.evidence().size())),
        context.terms().of(context.origins(claim)));
  }

  /** The letter of a claim on its story's page. */
  public static String letter(Story story, Claim claim) {
    StringBuilder letters = new StringBuilder();
    for (int left = story.claims().indexOf(claim) + 1; left > 0; left = (left - 1) / ALPHABET) {
      letters.insert(0, (char) ('A' + (left - 1) % ALPHABET));
    }
    return letters.toString();
  }

  /** Where the text tells a claim, in order: by the paragraph's number where it has one. */
  static List<Link> places(Story story, Claim claim, PageContext context) {
    return story.body().said().stream()
        .filter(said -> said.mark().claim().value().equals(claim.id().value()))
        .map(said -> context.link(place(story, said), words(said, context)))
        .toList();
  }

  private static Address place(Story story, PlacedMark said) {
    return Addresses.of(story).at(Addresses.saidAnchor(said.mark().index() + 1));
  }

  private static String words(PlacedMark said, PageContext context) {
    return said.paragraph()
        .map(at -> context.words().of("claim.paragraph", Map.of("number", at.number())))
        .orElseGet(() -> context.words().of("claim.place"));
  }
}
