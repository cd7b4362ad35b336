package dossier.graph;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.TakenBack;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.prose.part.Citation;
import dossier.prose.part.Mention;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every reference turned round: for each id, who refers to it and where. In order of the referring
 * entries' ids, then of their texts. Withdrawn stories refer to nothing.
 */
public final class Backlinks {
  private final Map<Id, List<Backlink>> spots = new HashMap<>();
  private final Map<Id, Notes> notesOf = new HashMap<>();

  private Backlinks() {}

  static Backlinks of(Collection<Entry> entries) {
    Backlinks backlinks = new Backlinks();
    for (Entry entry : entries) {
      if (entry instanceof Story story && story.isWithdrawn()) {
        continue;
      }
      backlinks.text(entry);
      if (entry instanceof Story story) {
        backlinks.story(story);
      } else if (entry instanceof Source source) {
        backlinks.source(source);
      }
    }
    return backlinks;
  }

  /** The notes of an entry's text, numbered once. */
  public Notes notes(Entry entry) {
    Notes known = notesOf.get(entry.id());
    return known == null ? Notes.of(entry.body()) : known;
  }

  /** All spots that refer to an id. */
  public List<Backlink> to(Id id) {
    return List.copyOf(spots.getOrDefault(id, List.of()));
  }

  /** The spots of one sort that refer to an id. */
  public <T extends Backlink> List<T> to(Id id, Class<T> sort) {
    return to(id).stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  private void text(Entry entry) {
    Notes notes = Notes.of(entry.body());
    notesOf.put(entry.id(), notes);
    for (Citation citation : entry.body().citations()) {
      for (int i = 0; i < citation.cites().size(); i++) {
        Id source = new Id(citation.cites().get(i).source().value());
        int occurrence = notes.marks(citation).get(i).occurrence();
        boolean violent = entry.body().isViolent(citation.span());
        add(source, new Backlink.Cited(entry, occurrence, citation.context(), violent));
      }
    }
    Backlink mentioned = new Backlink.Mentioned(entry);
    for (Mention mention : entry.body().mentions()) {
      add(new Id(mention.target().value()), mentioned);
    }
  }

  private void story(Story story) {
    Backlink cast = new Backlink.Cast(story);
    List.of(story.cast().people(), story.cast().groups(), story.cast().places())
        .forEach(ids -> addAll(ids, cast));
    for (Claim claim : story.claims()) {
      claim(claim, new Backlink.OfClaim(story, claim));
    }
    for (int i = 0; i < story.events().size(); i++) {
      Event event = story.events().get(i);
      event(event, new Backlink.OfEvent(story, event, i));
    }
  }

  private void claim(Claim claim, Backlink spot) {
    claim.speaker().by().ifPresent(id -> add(id.value(), spot));
    claim.saidIn().ifPresent(id -> add(id.value(), spot));
    claim.evidence().stream().map(Evidence::source).forEach(id -> add(id.value(), spot));
    claim.takenBack().stream().map(TakenBack::source).forEach(id -> add(id.value(), spot));
  }

  private void event(Event event, Backlink spot) {
    event.place().ifPresent(id -> add(id.value(), spot));
    List.of(event.people(), event.groups(), event.sources()).forEach(ids -> addAll(ids, spot));
  }

  private void source(Source source) {
    for (Upstream upstream : source.provenance().derivesFrom()) {
      if (upstream instanceof Upstream.Of of) {
        add(of.source().value(), new Backlink.Derived(source, of.inferred()));
      }
    }
    addAll(source.sight().through(), new Backlink.Shown(source));
    source.retraction().ifPresent(r -> add(r.retracts().value(), new Backlink.Retracted(source)));
  }

  private void addAll(List<Located<Id>> ids, Backlink spot) {
    ids.forEach(id -> add(id.value(), spot));
  }

  /** One spot that names an id more than once is one spot. */
  @SuppressWarnings("ReferenceEquality")
  private void add(Id id, Backlink spot) {
    List<Backlink> known = spots.computeIfAbsent(id, key -> new ArrayList<>());
    if (known.isEmpty() || known.get(known.size() - 1) != spot) {
      known.add(spot);
    }
  }
}
