package dossier.view;

import dossier.graph.Shelf;
import dossier.model.Claim;
import dossier.model.Claim.Relation;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Id;
import dossier.model.Source;
import dossier.text.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom claims and events name, and the sources that say so. */
record Stated(Shelf shelf) {

  /** The sources that support a claim. */
  List<Source> supporting(Claim claim) {
    return claim.evidence().stream()
        .filter(piece -> piece.relation().value() == Relation.SUPPORTS)
        .flatMap(piece -> source(piece.source().value()).stream())
        .distinct()
        .toList();
  }

  /** The sources of an event. */
  List<Source> sources(Event event) {
    return event.sources().stream().flatMap(id -> source(id.value()).stream()).distinct().toList();
  }

  /** Who said a claim, if that is a person or group. */
  Optional<Entry> speaker(Claim claim) {
    return claim.speaker().by().flatMap(id -> shelf.find(id.value()));
  }

  /** The people, groups and place of an event. */
  Stream<Entry> named(Event event) {
    return Stream.<List<Located<Id>>>of(
            event.people(), event.groups(), event.place().stream().toList())
        .flatMap(List::stream)
        .flatMap(id -> shelf.find(id.value()).stream());
  }

  Optional<Source> source(Id id) {
    return shelf.source(id);
  }
}
