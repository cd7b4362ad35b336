package dossier.view.source;

import dossier.graph.Backlink;
import dossier.model.Claim;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.view.part.PageContext;
import dossier.view.source.CitedView.ClaimsView;
import dossier.view.source.CitedView.OfClaimView;
import dossier.view.source.CitedView.RelationView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a source says of claims, as its page shows it. */
record OfClaims(Source source, PageContext context) {

  /** The claims by their stories, in order. */
  List<ClaimsView> of(List<Backlink.OfClaim> spots) {
    Map<Story, List<OfClaimView>> byStory = new LinkedHashMap<>();
    spots.forEach(
        spot -> byStory.computeIfAbsent(spot.in(), story -> new ArrayList<>()).add(of(spot)));
    return byStory.entrySet().stream()
        .map(one -> new ClaimsView(context.link(one.getKey()), one.getValue()))
        .toList();
  }

  private OfClaimView of(Backlink.OfClaim spot) {
    Claim claim = spot.claim();
    return new OfClaimView(
        context.link(Addresses.of(spot.in(), claim), spot.in(), claim.text()),
        context.terms().stamp(claim.status().value()),
        relations(claim));
  }

  /** A source that is no evidence for a claim is where it was said, or takes it back. */
  private List<RelationView> relations(Claim claim) {
    List<RelationView> relations =
        claim.evidence().stream()
            .filter(piece -> piece.source().value().equals(source.id()))
            .map(piece -> relation(piece.relation().value().word()))
            .distinct()
            .toList();
    boolean back =
        claim.takenBack().stream().anyMatch(taken -> taken.source().value().equals(source.id()));
    return relations.isEmpty() ? List.of(relation(back ? "taken-back" : "said")) : relations;
  }

  private RelationView relation(String name) {
    return new RelationView(name, context.words().of("source.claim." + name));
  }
}
