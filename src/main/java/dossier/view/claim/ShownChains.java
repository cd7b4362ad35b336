package dossier.view.claim;

import dossier.model.Claim;
import dossier.model.Source;
import dossier.origin.Provenance;
import dossier.origin.Provenance.Step;
import dossier.picture.Diagram;
import dossier.picture.Diagram.Arrow;
import dossier.picture.Diagram.Box;
import dossier.picture.Drawing;
import dossier.picture.Svg;
import dossier.text.Id;
import dossier.view.claim.ChainView.ChainLink;
import dossier.view.claim.ChainView.From;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where things come from, as pages show it. */
public final class ShownChains {
  /** With fewer sources a sentence says it all. */
  private static final int FEWEST = 2;

  private ShownChains() {}

  /** Where the evidence for some claims comes from; empty if there is nothing to draw. */
  public static Optional<ChainView> of(List<Claim> claims, PageContext context) {
    return view(context.provenance(claims), Optional.empty(), context);
  }

  /** Where a source comes from, and what comes from it. */
  public static Optional<ChainView> of(Source source, List<Source> derived, PageContext context) {
    return view(context.provenance(source, derived), Optional.of(source.id()), context);
  }

  private static Optional<ChainView> view(
      Provenance chain, Optional<Id> here, PageContext context) {
    int size = chain.sources().size();
    if (size < FEWEST || size > Provenance.MOST || chain.steps().isEmpty()) {
      return Optional.empty();
    }
    Diagram diagram = diagram(chain, here, context);
    List<ChainLink> links =
        chain.sources().stream().map(source -> link(source, chain, context)).toList();
    Svg.Called called =
        new Svg.Called(
            context.words().of("chain.title"), context.words().of("drawing.list-follows"));
    return Optional.of(
        new ChainView(Drawing.wide(diagram, called), Drawing.narrow(diagram, called), links));
  }

  private static Diagram diagram(Provenance chain, Optional<Id> here, PageContext context) {
    return new Diagram(
        chain.sources().stream().map(source -> box(source, chain, here, context)).toList(),
        chain.steps().stream()
            .map(
                step ->
                    new Arrow(
                        step.from().value(), step.to().value(), step.inferred() || step.shown()))
            .toList());
  }

  private static Box box(Source source, Provenance chain, Optional<Id> here, PageContext context) {
    List<String> words = new ArrayList<>();
    words.add(context.terms().of(source.sight().consulted().value()));
    if (chain.own().contains(source.id())) {
      words.add(
          context.words().of(source.provenance().primary() ? "chain.box.record" : "chain.box.own"));
    }
    if (chain.open().contains(source.id())) {
      words.add(context.words().of("chain.box.not-named"));
    }
    boolean itself = here.filter(source.id()::equals).isPresent();
    String style = itself ? "here" : chain.own().contains(source.id()) ? "origin" : "relay";
    Optional<String> href = itself ? Optional.empty() : Optional.of(context.link(source).href());
    return new Box(
        source.id().value(), title(source, context), String.join("; ", words), style, href);
  }

  private static String title(Source source, PageContext context) {
    return context.terms().outlet(source) + year(source);
  }

  /** The year of issue behind a comma; empty if it is not known. */
  public static String year(Source source) {
    return source
        .publication()
        .issued()
        .flatMap(when -> when.start())
        .filter(point -> point.unknownDigits() == 0)
        .map(point -> ", " + point.year())
        .orElse("");
  }

  private static ChainLink link(Source source, Provenance chain, PageContext context) {
    List<From> from = new ArrayList<>();
    if (chain.own().contains(source.id())) {
      boolean record = source.provenance().primary();
      from.add(
          new From(
              MaybeLink.words(
                  context.words().of(record ? "chain.nothing-earlier" : "chain.own-reporting")),
              ""));
    }
    if (chain.open().contains(source.id())) {
      from.add(new From(MaybeLink.words(context.words().of("chain.something-not-named")), ""));
    }
    for (Step step : chain.steps()) {
      if (step.to().equals(source.id())) {
        context
            .link(step.from())
            .ifPresent(above -> from.add(new From(MaybeLink.of(above), note(step, context))));
      }
    }
    return new ChainLink(
        context.link(source),
        context.terms().outlet(source),
        context.terms().of(source.sight().consulted().value()),
        from);
  }

  private static String note(Step step, PageContext context) {
    return step.shown()
        ? context.words().of("chain.only-through-it")
        : step.inferred() ? context.words().of("source.inference") : "";
  }
}
