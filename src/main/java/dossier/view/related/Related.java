package dossier.view.related;

import dossier.graph.Backlink;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.related.Bond;
import dossier.related.RelatedEntries.Kin;
import dossier.route.Addresses;
import dossier.text.Id;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
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

  /** What else is near an entry; empty if nothing is. */
  public static Optional<RelatedView> to(Entry entry, PageContext context) {
    Set<Id> listed = entry instanceof Source source ? listed(source, context) : Set.of();
    List<Row> rows =
        context.kin(entry).stream()
            .filter(kin -> !listed.contains(kin.id()))
            .flatMap(kin -> row(entry, kin, context).stream())
            .limit(MOST)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new RelatedView(lead(entry, context), rows));
  }

  private static String lead(Entry entry, PageContext context) {
    String key =
        switch (entry.kind()) {
          case STORY -> "related.lead.case";
          case SOURCE -> "related.lead.source";
          case PLACE -> "related.lead.place";
          case PERSON, GROUP, PAGE -> "related.lead.name";
        };
    return context.words().of(key);
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
    context.backlinks(source.id()).stream()
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
        .source(id)
        .map(source -> context.terms().outlet(source) + unseen(source, context));
  }

  /** Says after a comma that a source was not seen; empty if it was. */
  private static String unseen(Source source, PageContext context) {
    return source.isUnseen() ? ", " + context.terms().of(source.sight().consulted().value()) : "";
  }

  private static Optional<Reason> reason(Entry entry, Bond bond, PageContext context) {
    if (bond instanceof Bond.OfEntry of) {
      return to(words(of.how(), context), of.entry(), context);
    } else if (bond instanceof Bond.OfName of) {
      return Optional.of(
          new Reason(words(of.how(), context), MaybeLink.words(of.name()), Optional.empty()));
    } else if (bond instanceof Bond.OfClaim of) {
      return story(of.story(), context).flatMap(story -> claim(story, of.claim(), context));
    }
    Bond.OfEvent of = (Bond.OfEvent) bond;
    String words =
        entry instanceof Source
            ? context.words().of("related.on-same-event")
            : words(of.how(), context);
    return story(of.story(), context).map(story -> event(words, story, of.index(), context));
  }

  private static String words(Bond.How how, PageContext context) {
    String key =
        switch (how) {
          case SOURCE -> "related.also-cites";
          case NAME -> "related.also-names";
          case PLACE -> "related.same-place";
          case AUTHOR -> "related.also-by";
          case PUBLISHER -> "related.also-published-by";
          case UPSTREAM -> "related.also-derives-from";
          case WORDS -> "related.same-source";
          case STORY -> "related.same-case";
          case CLAIM -> "related.same-claim";
          case EVENT -> "related.in-same-event";
        };
    return context.words().of(key);
  }

  private static Optional<Story> story(Id id, PageContext context) {
    return context.find(id).filter(Story.class::isInstance).map(Story.class::cast);
  }

  private static Optional<Reason> to(String words, Id id, PageContext context) {
    return context.link(id).map(link -> new Reason(words, MaybeLink.of(link), Optional.empty()));
  }

  private static Optional<Reason> claim(Story story, String id, PageContext context) {
    return story
        .claim(id)
        .map(
            claim ->
                new Reason(
                    words(Bond.How.CLAIM, context),
                    MaybeLink.of(context.link(Addresses.of(story, claim), story, claim.text())),
                    Optional.of(StatusView.of(claim, context.terms()))));
  }

  private static Reason event(String words, Story story, int index, PageContext context) {
    Event event = story.events().get(index);
    return new Reason(
        words,
        MaybeLink.of(context.link(Addresses.ofEvent(story, index), story, event.title())),
        StatusView.of(story, event, context.terms()));
  }
}
