package dossier.view;

import dossier.evidence.Comparisons.Compared;
import dossier.graph.Addresses;
import dossier.graph.Spot;
import dossier.model.Entry;
import dossier.model.Id;
import dossier.model.Label;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.site.Address;
import dossier.text.SortName;
import dossier.view.page.SourcePage;
import dossier.view.page.SourcePage.Carries;
import dossier.view.page.SourcePage.PassageView;
import dossier.view.page.SourcePage.RestsOn;
import dossier.view.page.SourcePage.RetractionView;
import dossier.view.page.SourcePage.SpotView;
import dossier.view.page.SourcePage.UseView;
import dossier.view.part.Dates;
import dossier.view.part.LabelView;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.StatusView;
import dossier.view.part.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of sources. */
final class Sources {
  private final Sheet anywhere;
  private final Frames frames;

  Sources(Sheet anywhere, Frames frames) {
    this.anywhere = anywhere;
    this.frames = frames;
  }

  SourcePage of(Source source) {
    Sheet sheet = anywhere.on(Addresses.of(source));
    String description =
        Words.type(source)
            + ", "
            + Words.outlet(source)
            + ": what it is, how it is known, and everything that cites it.";
    List<Link> seenThrough = Texts.citedIn(source, sheet);
    return new SourcePage(
        frames.of(sheet, source, description),
        sheet.foreign(source),
        Words.type(source),
        sheet.bibliography().of(source),
        Citing.files(source, sheet),
        Words.of(source.sight().consulted().value()),
        seenThrough,
        SourceFacts.of(source),
        SourceFacts.addresses(source),
        source.provenance().derivesFrom().stream()
            .map(upstream -> restsOn(upstream, source.provenance().primary(), sheet))
            .toList(),
        carries(source, sheet),
        Chains.of(source, derived(source, sheet), sheet),
        source.retraction().flatMap(retraction -> retraction(retraction, sheet)),
        labels(source.labels(), sheet),
        Texts.of(source, sheet),
        sheet.comparisons().of(source).stream().map(found -> passage(found, sheet)).toList(),
        uses(source.id(), sheet),
        Networks.of(source, sheet),
        Related.to(source, sheet));
  }

  private static RestsOn restsOn(Upstream upstream, boolean record, Sheet sheet) {
    boolean inferred = upstream instanceof Upstream.Of of && of.inferred();
    boolean itself = record && upstream instanceof Upstream.Own;
    MaybeLink what =
        itself
            ? MaybeLink.words("nothing earlier: it is the record itself")
            : Claims.upstream(upstream, sheet);
    return new RestsOn(what, inferred);
  }

  private static List<Source> derived(Source source, Sheet sheet) {
    return sheet.dossier().backlinks().to(source.id(), Spot.Derived.class).stream()
        .map(Spot.Derived::in)
        .toList();
  }

  private static Carries carries(Source source, Sheet sheet) {
    return new Carries(
        sheet.dossier().backlinks().to(source.id(), Spot.Derived.class).stream()
            .map(spot -> new RestsOn(MaybeLink.of(sheet.link(spot.in())), spot.inferred()))
            .toList(),
        sheet.dossier().backlinks().to(source.id(), Spot.Shown.class).stream()
            .map(spot -> sheet.link(spot.in()))
            .toList(),
        sheet.dossier().backlinks().to(source.id(), Spot.Retracted.class).stream()
            .map(spot -> sheet.link(spot.in()))
            .toList());
  }

  private static Optional<RetractionView> retraction(Source.Retraction retraction, Sheet sheet) {
    return sheet
        .link(retraction.retracts().value())
        .map(
            link ->
                new RetractionView(link, retraction.duress().map(Words::of), retraction.basis()));
  }

  static List<LabelView> labels(List<Label> labels, Sheet sheet) {
    return labels.stream()
        .map(
            label ->
                new LabelView(label.label(), sheet.maybe(label.by()), label.date().map(Dates::of)))
        .toList();
  }

  private static PassageView passage(Compared compared, Sheet sheet) {
    Entry in = compared.quoted().in();
    int citation = compared.quoted().citation();
    int mark = sheet.dossier().backlinks().notes(in).marks().get(citation).get(0).occurrence();
    Address place = Addresses.of(in).at(Addresses.markAnchor(mark));
    return new PassageView(Quotes.of(compared), sheet.link(place, in.name()));
  }

  private static List<UseView> uses(Id id, Sheet sheet) {
    Map<Id, Entry> users = new LinkedHashMap<>();
    Map<Id, List<SpotView>> uses = new HashMap<>();
    for (Spot spot : sheet.dossier().backlinks().to(id)) {
      Optional<SpotView> view = spot(spot, sheet);
      view.ifPresent(shown -> users.put(spot.in().id(), spot.in()));
      view.ifPresent(
          shown -> uses.computeIfAbsent(spot.in().id(), in -> new ArrayList<>()).add(shown));
    }
    return SortName.sorted(users.values(), Entry::name).stream()
        .sorted(Comparator.comparing(Sources::storiesFirst))
        .map(user -> new UseView(sheet.link(user), uses.getOrDefault(user.id(), List.of())))
        .toList();
  }

  private static int storiesFirst(Entry entry) {
    return entry instanceof Story story ? story.caseNumber().value() : Integer.MAX_VALUE;
  }

  /** What derives from the source is listed by itself. */
  private static Optional<SpotView> spot(Spot spot, Sheet sheet) {
    Address page = Addresses.of(spot.in());
    if (spot instanceof Spot.Cited cited) {
      String context = context(cited);
      Link mark = sheet.link(page.at(Addresses.markAnchor(cited.occurrence())), context);
      return Optional.of(new SpotView("text", mark, Optional.empty()));
    } else if (spot instanceof Spot.OfClaim of) {
      Link claim = sheet.link(page.at(Addresses.anchor(of.claim())), of.claim().text());
      return Optional.of(new SpotView("claim", claim, Optional.of(StatusView.of(of.claim()))));
    } else if (spot instanceof Spot.OfEvent of) {
      Link event = sheet.link(page.at(Addresses.eventAnchor(of.index())), of.event().title());
      return Optional.of(new SpotView("event", event, StatusView.of(of.in(), of.event())));
    } else if (spot instanceof Spot.Mentioned) {
      return Optional.of(new SpotView("link", sheet.link(spot.in()), Optional.empty()));
    }
    return Optional.empty();
  }

  private static String context(Spot.Cited cited) {
    return cited.violent()
        ? "a passage that describes violence"
        : cited.context().isEmpty() ? "this passage" : cited.context();
  }
}
