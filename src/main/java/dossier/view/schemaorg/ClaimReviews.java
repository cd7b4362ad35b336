package dossier.view.schemaorg;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Claim.Ruling;
import dossier.model.Entry;
import dossier.text.Id;
import dossier.text.Located;
import dossier.view.part.DateView;
import dossier.view.part.Terms;
import java.util.List;
import java.util.stream.Stream;

/**
 * The claims of a story, and what the editors rule. A rating has a word and no number: a status
 * does not stand on a scale from false to true, and neither schema.org nor Google requires one.
 */
final class ClaimReviews {
  private final Block block;
  private final Base base;

  ClaimReviews(Block block, Base base) {
    this.block = block;
    this.base = base;
  }

  /** Where it was said, and then what supports it. */
  static List<Id> appearances(Claim claim) {
    Stream<Id> supporting =
        claim.evidence().stream()
            .filter(evidence -> evidence.relation().value() == Relation.SUPPORTS)
            .map(Evidence::source)
            .map(Located::value);
    return Stream.concat(claim.saidIn().map(Located::value).stream(), supporting)
        .distinct()
        .toList();
  }

  void write(Claim claim) {
    block.node(
        "Claim",
        () -> {
          block.text("@id", base.id(claim));
          block.text("text", claim.text());
          block.text("datePublished", claim.date().flatMap(date -> DateView.iso(date.value())));
          block.list("author", speaker(claim), entry -> Named.write(entry, block));
          claim
              .saidIn()
              .ifPresent(source -> block.reference("firstAppearance", Works.id(source.value())));
          block.list("appearance", appearances(claim), id -> block.reference(Works.id(id)));
        });
    claim.ruling().ifPresent(ruling -> review(claim, ruling));
  }

  private void review(Claim claim, Ruling ruling) {
    block.node(
        "ClaimReview",
        () -> {
          block.reference("itemReviewed", base.id(claim));
          block.text("claimReviewed", claim.text());
          block.text("reviewBody", ruling.text());
          block.text("datePublished", ruling.date().toString());
          Article.publisher("author", block, base);
          block.node("reviewRating", "Rating", () -> rating(claim));
        });
  }

  private void rating(Claim claim) {
    block.text("alternateName", new Terms(base.context().words()).of(claim.status().value()));
    block.text(
        "reviewAspect",
        claim.saidIn().map(source -> base.context().words().of("claim.said-there")));
  }

  private List<Entry> speaker(Claim claim) {
    return claim
        .speaker()
        .by()
        .flatMap(id -> base.context().find(id.value()))
        .filter(Named::isSpeaker)
        .stream()
        .toList();
  }
}
