package dossier.related;

import dossier.model.Claim.Relation;
import dossier.model.Edge;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.work.Name;
import dossier.related.Bond.How;
import dossier.related.RelatedEntries.Note;
import dossier.related.RelatedEntries.Sort;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what an entry says that it or others have, and may have in common. Used once. */
final class Bonds {
  private final List<Note> notes = new ArrayList<>();

  private Bonds() {}

  static List<Note> of(Entry entry, List<Edge> edges) {
    Bonds bonds = new Bonds();
    if (entry instanceof Story story && !story.isWithdrawn()) {
      edges.forEach(edge -> bonds.edge(story, edge));
    } else if (entry instanceof Source source) {
      bonds.source(source, edges);
    }
    return List.copyOf(bonds.notes);
  }

  private void note(Sort sort, Id holder, Bond bond) {
    notes.add(new Note(sort, holder, bond));
  }

  private void edge(Story story, Edge edge) {
    Id to = edge.to().value();
    switch (edge.role()) {
      case CITED -> cited(story, edge);
      case EVIDENCE -> evidence(story, edge);
      case SPEAKER -> named(story, to);
      case PLACE -> placed(story, to);
      case PERSON, GROUP -> {
        named(story, to);
        event(story, edge).ifPresent(bond -> note(Sort.NAMES, to, bond));
      }
      case SOURCE_OF_EVENT -> {
        rests(story, to);
        event(story, edge).ifPresent(bond -> note(Sort.SOURCES, to, bond));
      }
      case SAID_IN, VIA, TAKEN_BACK, COMPARED, UPSTREAM, SEEN_THROUGH, RETRACTED, LINKED -> {}
    }
  }

  private static Optional<Bond> event(Story story, Edge edge) {
    return edge.part() instanceof Edge.OfEvent of
        ? Optional.of(new Bond.OfEvent(story.id(), of.index()))
        : Optional.empty();
  }

  private void cited(Story story, Edge edge) {
    if (edge.part() instanceof Edge.InText in && !story.body().isViolent(in.citation().span())) {
      rests(story, edge.to().value());
    }
  }

  private void rests(Story story, Id source) {
    note(Sort.STORIES, story.id(), new Bond.OfEntry(How.SOURCE, source));
  }

  private void named(Story story, Id name) {
    note(Sort.STORIES, story.id(), new Bond.OfEntry(How.NAME, name));
  }

  private void placed(Story story, Id place) {
    note(Sort.STORIES, story.id(), new Bond.OfEntry(How.PLACE, place));
    note(Sort.PLACES, place, new Bond.OfEntry(How.STORY, story.id()));
  }

  private void evidence(Story story, Edge edge) {
    Id source = edge.to().value();
    rests(story, source);
    if (edge.part() instanceof Edge.OfClaim of && of.piece().isPresent()) {
      Relation relation = of.piece().get().relation().value();
      if (relation == Relation.SUPPORTS || relation == Relation.CONTRADICTS) {
        note(Sort.SOURCES, source, new Bond.OfClaim(story.id(), of.claim().id().value()));
      }
      if (relation == Relation.SUPPORTS) {
        of.claim()
            .speaker()
            .by()
            .ifPresent(id -> note(Sort.NAMES, id.value(), new Bond.OfEntry(How.WORDS, source)));
      }
    }
  }

  private void source(Source source, List<Edge> edges) {
    source.publication().authors().stream()
        .map(Name::printed)
        .filter(author -> !author.equals(source.publication().publisher()))
        .forEach(author -> note(Sort.SOURCES, source.id(), new Bond.OfName(How.AUTHOR, author)));
    if (!source.publication().anonymous()) {
      String publisher = source.publication().publisher();
      note(Sort.SOURCES, source.id(), new Bond.OfName(How.PUBLISHER, publisher));
    }
    for (Edge edge : edges) {
      if (edge.part() instanceof Edge.Derivation derived && !derived.inferred()) {
        note(Sort.SOURCES, source.id(), new Bond.OfEntry(How.UPSTREAM, edge.to().value()));
      }
    }
  }
}
