package dossier.view.claim;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Claim.TakenBack;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.origin.Origins;
import dossier.origin.Retellings.Retelling;
import dossier.route.Addresses;
import dossier.text.Id;
import dossier.view.claim.ClaimView.EvidenceView;
import dossier.view.claim.ClaimView.RetoldView;
import dossier.view.claim.ClaimView.RulingView;
import dossier.view.claim.ClaimView.TakenBackView;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import java.util.Map;
import java.util.Optional;

/** Claims as pages show them. */
public final class Claims {
  private Claims() {}

  /** The claim, wherever it is shown. */
  public static ClaimView of(Story story, Claim claim, PageContext context) {
    Origins.Count origins = context.origins(claim);
    return new ClaimView(
        Addresses.anchor(claim),
        Addresses.cardAnchor(claim),
        ClaimSigns.of(story, claim, context),
        ClaimSigns.places(story, claim, context),
        story.caseNumber().value(),
        link(story, claim, context),
        claim.text(),
        context.languages().text(story),
        context.terms().stamp(claim.status().value()),
        speaker(claim, context),
        claim.date().map(date -> context.date(date.value())),
        claim.saidIn().flatMap(id -> context.link(id.value())),
        context.terms().of(origins),
        origins.atLeast() < 2,
        narrow(origins, context),
        claim.evidence().stream()
            .flatMap(evidence -> evidence(claim, evidence, context).stream())
            .toList(),
        claim.takenBack().stream().flatMap(taken -> takenBack(taken, context).stream()).toList(),
        claim.ruling().map(ruling -> new RulingView(context.date(ruling.date()), ruling.text())),
        claim.wouldChange());
  }

  private static Optional<String> narrow(Origins.Count origins, PageContext context) {
    String key = origins.open() ? "claim.narrow-open" : "claim.narrow";
    return origins.narrows().size() == 1
        ? Optional.of(
            context
                .words()
                .of(key, Map.of("source", narrowName(origins.narrows().get(0), context))))
        : Optional.empty();
  }

  /** A source by its outlet; a label, which is written like an id, by its words. */
  private static String narrowName(String name, PageContext context) {
    if (name.equals(Origins.ANONYMOUS)) {
      return context.words().of("origins.anonymous");
    }
    Id id = new Id(name.replace("'", ""));
    return context
        .source(id)
        .map(context.terms()::outlet)
        .orElse(Id.allows(name) ? Terms.upperFirst(name.replace('-', ' ')) : name);
  }

  /** The claim on its story's page. */
  static Link link(Story story, Claim claim, PageContext context) {
    return context.link(Addresses.of(story, claim), story, story.title());
  }

  /** Who made the claim, in the editors' words or by name; empty if nobody is named. */
  static Optional<MaybeLink> speaker(Claim claim, PageContext context) {
    Optional<MaybeLink> named =
        claim.speaker().by().flatMap(id -> context.link(id.value())).map(MaybeLink::of);
    Optional<MaybeLink> words = claim.speaker().words().map(MaybeLink::words);
    return words.or(() -> named);
  }

  private static Optional<EvidenceView> evidence(
      Claim claim, Evidence evidence, PageContext context) {
    Optional<Retelling> retelling = retelling(claim, evidence, context);
    return context
        .source(evidence.source().value())
        .map(
            source ->
                new EvidenceView(
                    relation(evidence, source, retelling, context),
                    evidence.relation().value().word(),
                    context.link(source),
                    context.terms().outlet(source),
                    context.terms().of(source.sight().consulted().value()),
                    evidence.via().stream().map(upstream -> upstream(upstream, context)).toList(),
                    evidence.at(),
                    evidence.note(),
                    retelling.flatMap(of -> retold(claim, of.original(), context))));
  }

  /** Evidence that differs from its own source shows how that one has it. */
  private static Optional<Retelling> retelling(
      Claim claim, Evidence evidence, PageContext context) {
    return evidence.relation().value() == Relation.DIFFERS
        ? context.retold(claim, evidence)
        : Optional.empty();
  }

  /** What was not read in full may say elsewhere what it does not say here. */
  private static String relation(
      Evidence evidence, Source source, Optional<Retelling> retelling, PageContext context) {
    if (evidence.relation().value() != Relation.DIFFERS) {
      return context.terms().of(evidence.relation().value());
    }
    if (!retelling.map(Retelling::readInFull).orElse(source.readInFull())) {
      return context.words().of("relation.differs-as-read");
    }
    return retelling.isPresent()
        ? context.words().of("relation.altered")
        : context.terms().of(Relation.DIFFERS);
  }

  private static Optional<RetoldView> retold(Claim claim, Evidence original, PageContext context) {
    return context
        .source(original.source().value())
        .map(
            above ->
                new RetoldView(
                    context.link(above),
                    context.terms().outlet(above),
                    claim.text(),
                    original.note()));
  }

  /** What something is derived from, as a link if it is a source. */
  public static MaybeLink upstream(Upstream upstream, PageContext context) {
    if (upstream instanceof Upstream.Of of) {
      return context
          .link(of.source().value())
          .map(MaybeLink::of)
          .orElseGet(() -> MaybeLink.words(of.source().value().value()));
    }
    return MaybeLink.words(
        context
            .words()
            .of(upstream instanceof Upstream.Own ? "chain.own-reporting" : "chain.not-named"));
  }

  private static Optional<TakenBackView> takenBack(TakenBack taken, PageContext context) {
    return context
        .source(taken.source().value())
        .map(
            source ->
                new TakenBackView(
                    context.link(source),
                    context.terms().of(taken.scope()),
                    context.terms().of(taken.sameSpeaker()),
                    pressure(source, context),
                    taken.note()));
  }

  /** What is known of pressure behind a retraction, and on what that rests. */
  static Optional<String> pressure(Source source, PageContext context) {
    return source
        .retraction()
        .flatMap(
            retraction ->
                retraction
                    .duress()
                    .map(
                        duress ->
                            context.terms().of(duress)
                                + retraction.basis().map(basis -> ": " + basis).orElse("")));
  }
}
