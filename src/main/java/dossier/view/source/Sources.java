package dossier.view.source;

import dossier.evidence.Comparisons.Compared;
import dossier.graph.Backlink;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.model.value.Label;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.view.claim.Claims;
import dossier.view.frame.Frames;
import dossier.view.part.LabelView;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.PartLinks;
import dossier.view.part.StatusView;
import dossier.view.passing.Passing;
import dossier.view.related.Related;
import dossier.view.source.CitedView.PassageView;
import dossier.view.source.CitedView.SpotView;
import dossier.view.source.CitedView.UseView;
import dossier.view.source.SourcePage.Carries;
import dossier.view.source.SourcePage.RestsOn;
import dossier.view.source.SourcePage.RetractionView;
import dossier.view.source.SourceParts.User;
import dossier.view.text.Citing;
import dossier.view.text.Quotes;
import dossier.view.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of sources. */
public final class Sources {
  private final PageContext anywhere;
  private final Frames frames;

  /** The pages of sources. */
  public Sources(PageContext anywhere, Frames frames) {
    this.anywhere = anywhere;
    this.frames = frames;
  }

  /**
   * The page of a source, which has all that is said of it and the first run of each list.
   *
   * @param parts where the lists end
   */
  public SourcePage of(Source source, SourceParts parts) {
    PageContext context = anywhere.on(Addresses.of(source));
    String description =
        context
            .words()
            .of(
                "source.description",
                Map.of(
                    "type", context.terms().type(source),
                    "outlet", context.terms().outlet(source)));
    SourceFacts facts = new SourceFacts(source, context);
    List<Link> seenThrough = Texts.citedIn(source, context);
    return new SourcePage(
        frames.of(context, source, description),
        context.languages().name(source),
        context.terms().type(source),
        context.bibliography().of(source),
        Citing.files(source, context),
        context.terms().of(source.sight().consulted().value()),
        seenThrough,
        facts.all(),
        facts.addresses(),
        source.provenance().derivesFrom().stream()
            .map(upstream -> restsOn(upstream, source.provenance().primary(), context))
            .toList(),
        carries(source, parts, context),
        Passing.around(source, derived(source, context), context),
        source.retraction().flatMap(retraction -> retraction(retraction, context)),
        labels(source.labels(), context),
        Texts.of(source, context),
        lists(source, parts, 1, context),
        Related.to(source, context));
  }

  /** A further page of a source, counted from 2: nothing but the next run of each list. */
  public SourcePartPage of(Source source, SourceParts parts, int part) {
    PageContext context = anywhere.on(Addresses.part(Addresses.of(source), part));
    return new SourcePartPage(
        frames.of(
            context.linkBase(),
            source.header().span(),
            context.words().of("parts.numbered", Map.of("title", source.name(), "number", part)),
            context.words().of("source.part-description", Map.of("number", part))),
        context.link(source),
        parts.derived().run(part).stream().map(spot -> derived(spot, context)).toList(),
        parts.shown().run(part).stream().map(spot -> context.link(spot.in())).toList(),
        lists(source, parts, part, context));
  }

  private static CitedView lists(Source source, SourceParts parts, int part, PageContext context) {
    return new CitedView(
        parts.passages().run(part).stream().map(found -> passage(found, context)).toList(),
        parts.uses().run(part).stream().map(user -> use(user, context)).toList(),
        PartLinks.of(
            source, part, parts.count(), number -> parts.words(number, context.terms()), context));
  }

  private static RestsOn restsOn(Upstream upstream, boolean record, PageContext context) {
    boolean inferred = upstream instanceof Upstream.Of of && of.inferred();
    boolean itself = record && upstream instanceof Upstream.Own;
    MaybeLink what =
        itself
            ? MaybeLink.words(context.words().of("source.rests-on-itself"))
            : Claims.upstream(upstream, context);
    return new RestsOn(what, inferred);
  }

  private static List<Source> derived(Source source, PageContext context) {
    return context.backlinks(source.id(), Backlink.Derived.class).stream()
        .map(Backlink.Derived::in)
        .toList();
  }

  private static RestsOn derived(Backlink.Derived spot, PageContext context) {
    return new RestsOn(MaybeLink.of(context.link(spot.in())), spot.inferred());
  }

  private static Carries carries(Source source, SourceParts parts, PageContext context) {
    return new Carries(
        parts.derived().run(1).stream().map(spot -> derived(spot, context)).toList(),
        parts.shown().run(1).stream().map(spot -> context.link(spot.in())).toList(),
        context.backlinks(source.id(), Backlink.Retracted.class).stream()
            .map(spot -> context.link(spot.in()))
            .toList());
  }

  private static Optional<RetractionView> retraction(
      Source.Retraction retraction, PageContext context) {
    return context
        .link(retraction.retracts().value())
        .map(
            link ->
                new RetractionView(
                    link, retraction.duress().map(context.terms()::of), retraction.basis()));
  }

  /** What others declared of somebody, and who did. */
  public static List<LabelView> labels(List<Label> labels, PageContext context) {
    return labels.stream()
        .map(
            label ->
                new LabelView(
                    label.label(), context.maybe(label.by()), label.date().map(context::date)))
        .toList();
  }

  private static PassageView passage(Compared compared, PageContext context) {
    Entry in = compared.quoted().in();
    int citation = compared.quoted().citation();
    int mark = context.notes(in).marks().get(citation).get(0).occurrence();
    Address place = Addresses.ofMark(in, mark);
    return new PassageView(Quotes.of(compared, context), context.link(place, in.name()));
  }

  private static UseView use(User user, PageContext context) {
    return new UseView(
        context.link(user.in()),
        user.spots().stream().flatMap(spot -> spot(spot, context).stream()).toList());
  }

  private static Optional<SpotView> spot(Backlink spot, PageContext context) {
    if (spot instanceof Backlink.Cited cited) {
      String around = around(cited, context);
      Link mark = context.link(Addresses.ofMark(cited.in(), cited.occurrence()), around);
      return Optional.of(
          new SpotView(context.words().of("source.spot.text"), mark, Optional.empty()));
    } else if (spot instanceof Backlink.OfClaim of) {
      Link claim = context.link(Addresses.of(of.in(), of.claim()), of.in(), of.claim().text());
      return Optional.of(
          new SpotView(
              context.words().of("source.spot.claim"),
              claim,
              Optional.of(StatusView.of(of.claim(), context.terms()))));
    } else if (spot instanceof Backlink.OfEvent of) {
      Link event =
          context.link(Addresses.ofEvent(of.in(), of.index()), of.in(), of.event().title());
      return Optional.of(
          new SpotView(
              context.words().of("source.spot.event"),
              event,
              StatusView.of(of.in(), of.event(), context.terms())));
    } else if (spot instanceof Backlink.Mentioned) {
      Link link = context.link(spot.in());
      return Optional.of(
          new SpotView(context.words().of("source.spot.link"), link, Optional.empty()));
    }
    return Optional.empty();
  }

  private static String around(Backlink.Cited cited, PageContext context) {
    return cited.violent()
        ? context.words().of("source.spot.violent")
        : cited.context().isEmpty() ? context.words().of("source.spot.passage") : cited.context();
  }
}
