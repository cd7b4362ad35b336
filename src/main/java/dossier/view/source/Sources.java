package dossier.view.source;

import dossier.graph.Backlink;
import dossier.model.Source;
import dossier.model.value.Label;
import dossier.route.Addresses;
import dossier.view.frame.Frames;
import dossier.view.part.LabelView;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.PartLinks;
import dossier.view.passing.Passing;
import dossier.view.related.Related;
import dossier.view.source.SourcePage.Carries;
import dossier.view.source.SourcePage.RestsOn;
import dossier.view.source.SourcePage.RetractionView;
import dossier.view.text.Citing;
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
    WordsFrom from = new WordsFrom(source, context);
    return new SourcePage(
        frames.of(context, source, description),
        context.languages().name(source),
        context.terms().type(source),
        new SourceFacts(source, context).byline(),
        source.provenance().derivesFrom().stream().map(from::of).toList(),
        new KnownOf(source, parts, context).all(),
        context.bibliography().of(source),
        Citing.files(source, context),
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
    Spots spots = new Spots(source, context);
    return new CitedView(
        parts.uses().run(part).stream().map(spots::of).toList(),
        new OfClaims(source, context).of(parts.claims().run(part)),
        PartLinks.of(
            source, part, parts.count(), number -> parts.words(number, context.terms()), context));
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
}
