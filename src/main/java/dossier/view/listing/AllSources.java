package dossier.view.listing;

import dossier.origin.OriginTree.Origin;
import dossier.route.Listing.Section;
import dossier.text.Id;
import dossier.view.frame.Frames;
import dossier.view.listing.Listings.Traced;
import dossier.view.listing.SourcesPage.Count;
import dossier.view.listing.SourcesPage.Group;
import dossier.view.listing.SourcesPage.OriginLink;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.SeenView;
import dossier.view.part.Terms;
import dossier.view.text.Citing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that list all sources by where they come from; each part is counted from 1. */
public final class AllSources {
  private final PageContext anywhere;
  private final Frames frames;
  private final Listings listings;

  /**
   * The list of all sources.
   *
   * @param listings where its parts end
   */
  public AllSources(PageContext anywhere, Frames frames, Listings listings) {
    this.anywhere = anywhere;
    this.frames = frames;
    this.listings = listings;
  }

  /** A part of it. */
  public SourcesPage page(int part) {
    Opened<Traced> opened =
        Opened.at(
            listings.sources(),
            part,
            anywhere.words().of("sources.title"),
            anywhere,
            Opened.Span.of(one -> place(one, anywhere)));
    PageContext context = opened.context();
    List<Group> groups =
        opened.leaf().sections().stream()
            .flatMap(section -> groups(section, context).stream())
            .toList();
    return new SourcesPage(
        frames.of(context.linkBase(), opened.heading(), context.words().of("sources.description")),
        part == 1 ? Citing.filesOfAllSources(context) : List.of(),
        counts(opened.leaf().things(), context),
        (int) groups.stream().flatMap(g -> g.rows().stream()).filter(SourcesPage.Row::copy).count(),
        origins(opened.leaf().things(), context),
        groups,
        opened.parts());
  }

  /** What a source is found by in the list: its origin, or its date. */
  private static String place(Traced one, PageContext context) {
    return one.origin()
        .map(origin -> name(origin, context))
        .orElseGet(() -> SourceRows.date(one.row().source(), context));
  }

  private static List<Count> counts(List<Traced> rows, PageContext context) {
    Map<SeenView, Integer> counts = new LinkedHashMap<>();
    rows.forEach(
        one -> counts.merge(SeenView.of(one.row().source(), context.terms()), 1, Integer::sum));
    return List.of("full", "part", "unseen").stream()
        .flatMap(
            name ->
                counts.entrySet().stream()
                    .filter(count -> count.getKey().name().equals(name))
                    .map(count -> new Count(count.getKey(), count.getValue())))
        .toList();
  }

  private static List<OriginLink> origins(List<Traced> rows, PageContext context) {
    Map<Id, Origin> origins = new LinkedHashMap<>();
    rows.forEach(
        one -> one.origin().ifPresent(origin -> origins.putIfAbsent(origin.first().id(), origin)));
    return origins.values().stream()
        .map(
            origin ->
                new OriginLink(
                    new Link("#" + anchor(origin), name(origin, context)), origin.rows().size()))
        .toList();
  }

  private static String anchor(Origin origin) {
    return "origin-" + origin.first().id();
  }

  /** An origin by its label, or by its first source and its date. */
  private static String name(Origin origin, PageContext context) {
    return origin
        .label()
        .map(label -> context.maybe(label).text().replace('-', ' '))
        .map(Terms::upperFirst)
        .orElseGet(
            () ->
                context
                    .words()
                    .of(
                        "sources.origin",
                        Map.of(
                            "origin", context.terms().heading(origin.first()),
                            "date", SourceRows.date(origin.first(), context))));
  }

  private List<Group> groups(Section<Traced> section, PageContext context) {
    Map<Optional<Id>, List<Traced>> byOrigin = new LinkedHashMap<>();
    section
        .things()
        .forEach(one -> byOrigin.computeIfAbsent(key(one), o -> new ArrayList<>()).add(one));
    return byOrigin.values().stream()
        .map(
            rows ->
                rows.get(0)
                    .origin()
                    .map(origin -> shared(origin, rows, context))
                    .orElseGet(() -> alone(section, rows, context)))
        .toList();
  }

  /** An origin holds all its rows, so it is too large to be a key itself. */
  private static Optional<Id> key(Traced one) {
    return one.origin().map(origin -> origin.first().id());
  }

  private static Group shared(Origin origin, List<Traced> rows, PageContext context) {
    boolean continued = !rows.get(0).row().equals(origin.rows().get(0));
    Optional<String> note =
        Optional.of(context.words().of("sources.origin-unknown")).filter(w -> !origin.isKnown());
    return new Group(
        anchor(origin),
        name(origin, context),
        continued,
        context.words().of("sources.texts", Map.of("count", origin.rows().size())),
        note,
        SourceRows.of(rows, context));
  }

  private Group alone(Section<Traced> run, List<Traced> rows, PageContext context) {
    Section<Traced> whole =
        listings.sources().sections().stream()
            .filter(section -> section.anchor().equals(run.anchor()))
            .findFirst()
            .orElse(run);
    return new Group(
        run.anchor(),
        run.name(),
        !whole.things().get(0).equals(rows.get(0)),
        context.words().of("sources.texts", Map.of("count", whole.things().size())),
        Optional.empty(),
        SourceRows.of(rows, context));
  }
}
