package dossier.view.part;

import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.text.Id;
import dossier.text.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom claims and events have to do with, and the sources that are given for them. */
public record Stated(Entries entries) {

  /** Says after a comma that a source was not seen; empty if it was. */
  public static String unseen(Source source, Terms terms) {
    return source.isUnseen() ? ", " + terms.of(source.sight().consulted().value()) : "";
  }

  /** Who brought a source out, and that it was not seen if so. */
  public static String outlet(Source source, Terms terms) {
    return terms.outlet(source) + unseen(source, terms);
  }

  /** Whether some source supports a claim. */
  public boolean isSupported(Claim claim) {
    return evidence(claim, Relation.SUPPORTS).findFirst().isPresent();
  }

  /** What sources say for or against a claim; what only touches on it says neither. */
  public Stream<Evidence> evidence(Claim claim, Relation relation) {
    return claim.evidence().stream()
        .filter(piece -> piece.relation().value() == relation)
        .filter(piece -> source(piece.source().value()).isPresent());
  }

  /**
   * The sources of an event that were seen: of an event that a relay tells, the record that it goes
   * back to tells nothing of the relaying.
   */
  public List<Source> sources(Event event) {
    return event.sources().stream()
        .flatMap(id -> source(id.value()).stream())
        .filter(source -> !source.isUnseen())
        .distinct()
        .toList();
  }

  /** Who said a claim, if that is a person or group. */
  public Optional<Entry> speaker(Claim claim) {
    return claim.speaker().by().flatMap(id -> entries.find(id.value()));
  }

  /** The people, groups and place of an event. */
  public Stream<Entry> named(Event event) {
    return Stream.<List<Located<Id>>>of(
            event.people(), event.groups(), event.place().stream().toList())
        .flatMap(List::stream)
        .flatMap(id -> entries.find(id.value()).stream());
  }

  /** The source with an id. */
  public Optional<Source> source(Id id) {
    return entries.source(id);
  }
}
