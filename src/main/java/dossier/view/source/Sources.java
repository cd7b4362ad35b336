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
import dossier.view.claim.ShownChains;
import dossier.view.drawing.Networks;
import dossier.view.frame.Frames;
import dossier.view.part.Dates;
import dossier.view.part.LabelView;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.PartLinks;
import dossier.view.part.StatusView;
import dossier.view.part.Terms;
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
import java.util.Optional;

/** The pages of sources. */
public final class Sources {
  private final PageContext anywhere;
  private final Frames frames;

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
        Terms.type(source)
            + ", "
            + Terms.outlet(source)
            + ": what it is, how it is known, and everything that cites it.";
    List<Link> seenThrough = Texts.citedIn(source, context);
    return new SourcePage(
        frames.of(context, source, description),
        context.foreign(source),
        Terms.type(source),
        context.bibliography().of(source),
        Citing.files(source, context),
        Terms.of(source.sight().consulted().value()),
        seenThrough,
        SourceFacts.of(source),
        SourceFacts.addresses(source),
        source.provenance().derivesFrom().stream()
            .map(upstream -> restsOn(upstream, source.provenance().primary(), context))
            .toList(),
        carries(source, parts, context),
        ShownChains.of(source, derived(source, context), context),
        source.retraction().flatMap(retraction -> retraction(retraction, context)),
        labels(source.labels(), context),
        Texts.of(source, context),
        lists(source, parts, 1, context),
        Networks.of(source, context),
        Related.to(source, context));
  }

  /** A further page of a source, counted from 2: nothing but the next run of each list. */
  public SourcePartPage of(Source source, SourceParts parts, int part) {
    PageContext context = anywhere.on(Addresses.part(Addresses.of(source), part));
    return new SourcePartPage(
        frames.of(
            context.linkBase(),
            source.header().span(),
            source.name() + ", part " + part,
            "Where the source is cited, part " + part + "."),
        context.link(source),
        parts.derived().run(part).stream().map(spot -> derived(spot, context)).toList(),
        parts.shown().run(part).stream().map(spot -> context.link(spot.in())).toList(),
        lists(source, parts, part, context));
  }

  private static CitedView lists(Source source, SourceParts parts, int part, PageContext context) {
    return new CitedView(
        parts.passages().run(part).stream().map(found -> passage(found, context)).toList(),
        parts.uses().run(part).stream().map(user -> use(user, context)).toList(),
        PartLinks.of(source, part, parts.count(), parts::words, context));
  }

  private static RestsOn restsOn(Upstream upstream, boolean record, PageContext context) {
    boolean inferred = upstream instanceof Upstream.Of of && of.inferred();
    boolean itself = record && upstream instanceof Upstream.Own;
    MaybeLink what =
        itself
            ? MaybeLink.words("nothing earlier: it is the record itself")
            : Claims.upstream(upstream, context);
    return new RestsOn(what, inferred);
  }

  private static List<Source> derived(Source source, PageContext context) {
    return context.dossier().backlinks().to(source.id(), Backlink.Derived.class).stream()
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
        context.dossier().backlinks().to(source.id(), Backlink.Retracted.class).stream()
            .map(spot -> context.link(spot.in()))
            .toList());
  }

  private static Optional<RetractionView> retraction(
      Source.Retraction retraction, PageContext context) {
    return context
        .link(retraction.retracts().value())
        .map(
            link ->
                new RetractionView(link, retraction.duress().map(Terms::of), retraction.basis()));
  }

  public static List<LabelView> labels(List<Label> labels, PageContext context) {
    return labels.stream()
        .map(
            label ->
                new LabelView(
                    label.label(), context.maybe(label.by()), label.date().map(Dates::of)))
        .toList();
  }

  private static PassageView passage(Compared compared, PageContext context) {
    Entry in = compared.quoted().in();
    int citation = compared.quoted().citation();
    int mark = context.dossier().backlinks().notes(in).marks().get(citation).get(0).occurrence();
    Address place = Addresses.ofMark(in, mark);
    return new PassageView(Quotes.of(compared), context.link(place, in.name()));
  }

  private static UseView use(User user, PageContext context) {
    return new UseView(
        context.link(user.in()),
        user.spots().stream().flatMap(spot -> spot(spot, context).stream()).toList());
  }

  private static Optional<SpotView> spot(Backlink spot, PageContext context) {
    if (spot instanceof Backlink.Cited cited) {
      String around = context(cited);
      Link mark = context.link(Addresses.ofMark(cited.in(), cited.occurrence()), around);
      return Optional.of(new SpotView("text", mark, Optional.empty()));
    } else if (spot instanceof Backlink.OfClaim of) {
      Link claim = context.link(Addresses.of(of.in(), of.claim()), of.claim().text());
      return Optional.of(new SpotView("claim", claim, Optional.of(StatusView.of(of.claim()))));
    } else if (spot instanceof Backlink.OfEvent of) {
      Link event = context.link(Addresses.ofEvent(of.in(), of.index()), of.event().title());
      return Optional.of(new SpotView("event", event, StatusView.of(of.in(), of.event())));
    } else if (spot instanceof Backlink.Mentioned) {
      return Optional.of(new SpotView("link", context.link(spot.in()), Optional.empty()));
    }
    return Optional.empty();
  }

  private static String context(Backlink.Cited cited) {
    return cited.violent()
        ? "a passage that describes violence"
        : cited.context().isEmpty() ? "this passage" : cited.context();
  }
}
