package dossier.graph;

import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Kind;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.prose.part.Citation;
import dossier.route.Links;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every place of an entry that must name another entry, and of which kinds that may be. */
final class FieldReferences {

  /** An id that was written, and the kinds that it may name. */
  record Reference(Located<Id> id, Set<Kind> kinds) {}

  private static final Set<Kind> SOURCE = Set.of(Kind.SOURCE);
  private static final Set<Kind> SPEAKER = Set.of(Kind.PERSON, Kind.GROUP);

  private final List<Reference> found = new ArrayList<>();

  private FieldReferences() {}

  /**
   * In the order of the front matter, then of the text; links to any kind are left to {@link
   * Links}.
   */
  static List<Reference> of(Entry entry) {
    FieldReferences references = new FieldReferences();
    if (entry instanceof Story story) {
      references.story(story);
    } else if (entry instanceof Source source) {
      references.source(source);
    }
    entry.body().citations().forEach(references::citation);
    return references.found;
  }

  private void story(Story story) {
    all(story.cast().people(), Kind.PERSON);
    all(story.cast().groups(), Kind.GROUP);
    all(story.cast().places(), Kind.PLACE);
    story.events().forEach(this::event);
    story.claims().forEach(this::claim);
  }

  private void event(Event event) {
    event.place().ifPresent(id -> add(id, Set.of(Kind.PLACE)));
    all(event.people(), Kind.PERSON);
    all(event.groups(), Kind.GROUP);
    all(event.sources(), Kind.SOURCE);
  }

  private void claim(Claim claim) {
    claim.speaker().by().ifPresent(id -> add(id, SPEAKER));
    claim.saidIn().ifPresent(id -> add(id, SOURCE));
    for (Claim.Evidence evidence : claim.evidence()) {
      add(evidence.source(), SOURCE);
      upstreams(evidence.via());
    }
    claim.takenBack().forEach(taken -> add(taken.source(), SOURCE));
  }

  private void source(Source source) {
    upstreams(source.provenance().derivesFrom());
    all(source.sight().through(), Kind.SOURCE);
    source.retraction().ifPresent(retraction -> add(retraction.retracts(), SOURCE));
  }

  private void citation(Citation citation) {
    citation.cites().forEach(cite -> add(cite.source().map(Id::new), SOURCE));
  }

  private void upstreams(List<Upstream> upstreams) {
    for (Upstream upstream : upstreams) {
      if (upstream instanceof Upstream.Of of) {
        add(of.source(), SOURCE);
      }
    }
  }

  private void all(List<Located<Id>> ids, Kind kind) {
    ids.forEach(id -> add(id, Set.of(kind)));
  }

  private void add(Located<Id> id, Set<Kind> kinds) {
    if (!id.value().equals(Id.NONE)) {
      found.add(new Reference(id, kinds));
    }
  }
}
