package dossier.view.related;

import dossier.graph.Backlink;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.related.RelatedEntries.Bond;
import dossier.related.RelatedEntries.Kin;
import dossier.route.Addresses;
import dossier.text.Id;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.Stated;
import dossier.view.part.StatusView;
import dossier.view.related.RelatedView.Reason;
import dossier.view.related.RelatedView.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What else stands near an entry, of its own sort: what belongs to it in another way has a list of
 * its own on the page. So a story names other stories, a place other places, a person or group
 * other people and groups; a source names other sources, but for those that it rests on or that
 * rest on it. People of one event are named although the event is: the list sums up all events.
 */
public final class Related {
  private static final int MOST = 5;
  private static final int REASONS = 2;

  private Related() {}

  public static Optional<RelatedView> to(Entry entry, PageContext context) {
    Set<Id> listed = entry instanceof Source source ? listed(source, context) : Set.of();
    List<Row> rows =
        context.dossier().kinship().of(entry).stream()
            .filter(kin -> !listed.contains(kin.id()))
            .flatMap(kin -> row(entry, kin, context).stream())
            .limit(MOST)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new RelatedView(lead(entry, context), rows));
  }

  private static String lead(Entry entry, PageContext context) {
    if (entry instanceof Story) {
      return context.words().of("related.lead.case");
    } else if (entry instanceof Source) {
      return context.words().of("related.lead.source");
    } else if (entry instanceof Place) {
      return context.words().of("related.lead.place");
    }
    return context.words().of("related.lead.name");
  }

  private static Set<Id> listed(Source source, PageContext context) {
    Set<Id> listed = new HashSet<>();
    for (Upstream upstream : source.provenance().derivesFrom()) {
      if (upstream instanceof Upstream.Of of) {
        listed.add(of.source().value());
      }
    }
    source.sight().through().forEach(id -> listed.add(id.value()));
    source.retraction().ifPresent(retraction -> listed.add(retraction.retracts().value()));
    context.dossier().backlinks().to(source.id()).stream()
        .map(Backlink::in)
        .filter(Source.class::isInstance)
        .forEach(in -> listed.add(in.id()));
    return listed;
  }

  private static Optional<Row> row(Entry entry, Kin kin, PageContext context) {
    List<Reason> reasons =
        kin.bonds().stream().flatMap(bond -> reason(entry, bond, context).stream()).toList();
    int named = Math.min(REASONS, reasons.size());
    return context
        .link(kin.id())
        .filter(link -> named > 0)
        .map(
            link ->
                new Row(
                    link,
                    outlet(kin.id(), context),
                    reasons.subList(0, named),
                    reasons.size() - named));
  }

  private static Optional<String> outlet(Id id, PageContext context) {
    return context
        .dossier()
        .entries()
        .source(id)
        .map(source -> Stated.outlet(source, context.terms()));
  }

  private static Optional<Reason> reason(Entry entry, Bond bond, PageContext context) {
    return switch (bond.how()) {
      case SOURCE -> to(context.words().of("related.also-cites"), bond.of(), context);
      case NAME -> to(context.words().of("related.also-names"), bond.of(), context);
      case PLACE -> to(context.words().of("related.same-place"), bond.of(), context);
      case AUTHOR -> Optional.of(words(context.words().of("related.also-by"), bond.detail()));
      case PUBLISHER ->
          Optional.of(words(context.words().of("related.also-published-by"), bond.detail()));
      case UPSTREAM -> to(context.words().of("related.also-derives-from"), bond.of(), context);
      case WORDS -> to(context.words().of("related.same-source"), bond.of(), context);
      case STORY -> to(context.words().of("related.same-case"), bond.of(), context);
      case CLAIM -> story(bond, context).flatMap(story -> claim(story, bond.detail(), context));
      case EVENT -> {
        String key = entry instanceof Source ? "related.on-same-event" : "related.in-same-event";
        String words = context.words().of(key);
        int index = Integer.parseInt(bond.detail());
        yield story(bond, context).map(story -> event(words, story, index, context));
      }
    };
  }

  private static Optional<Story> story(Bond bond, PageContext context) {
    return context
        .dossier()
        .entries()
        .find(bond.of())
        .filter(Story.class::isInstance)
        .map(Story.class::cast);
  }

  private static Reason words(String words, String what) {
    return new Reason(words, MaybeLink.words(what), Optional.empty());
  }

  private static Optional<Reason> to(String words, Id id, PageContext context) {
    return context.link(id).map(link -> new Reason(words, MaybeLink.of(link), Optional.empty()));
  }

  private static Optional<Reason> claim(Story story, String id, PageContext context) {
    return Dossier.claim(story, id)
        .map(
            claim ->
                new Reason(
                    context.words().of("related.same-claim"),
                    MaybeLink.of(
                        context.link(
                            Addresses.of(story).at(Addresses.anchor(claim)), story, claim.text())),
                    Optional.of(StatusView.of(claim, context.terms()))));
  }

  private static Reason event(String words, Story story, int index, PageContext context) {
    Event event = story.events().get(index);
    return new Reason(
        words,
        MaybeLink.of(
            context.link(
                Addresses.of(story).at(Addresses.eventAnchor(index)), story, event.title())),
        StatusView.of(story, event, context.terms()));
  }
}
