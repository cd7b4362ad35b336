package dossier.model;

import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reference of an entry to another: the one walk over an entry that whoever asks for references
 * reads.
 *
 * @param to as it was written; there may be no such entry
 * @param part where in the entry it stands
 */
public record Edge(Role role, Located<Id> to, Part part) {

  /** As what an entry is referred to, and of which kinds it must be. */
  public enum Role {
    PERSON(Kind.PERSON),
    GROUP(Kind.GROUP),
    PLACE(Kind.PLACE),
    SPEAKER(Kind.PERSON, Kind.GROUP),
    SAID_IN(Kind.SOURCE),
    EVIDENCE(Kind.SOURCE),
    VIA(Kind.SOURCE),
    TAKEN_BACK(Kind.SOURCE),
    SOURCE_OF_EVENT(Kind.SOURCE),
    COMPARED(Kind.SOURCE),
    UPSTREAM(Kind.SOURCE),
    SEEN_THROUGH(Kind.SOURCE),
    RETRACTED(Kind.SOURCE),
    CITED(Kind.SOURCE),
    LINKED(Kind.values());

    private final Set<Kind> kinds;

    Role(Kind... kinds) {
      this.kinds = Set.copyOf(EnumSet.copyOf(List.of(kinds)));
    }

    /** The kinds that it may name. */
    public Set<Kind> kinds() {
      return kinds;
    }
  }

  /** Where in an entry a reference stands. */
  public sealed interface Part {}

  /** The entry as a whole: a story's cast, or what is said of a source. */
  public record Whole() implements Part {}

  /** A source that another derives from, and whether the editors infer that. */
  public record Derivation(boolean inferred) implements Part {}

  /** A claim, counted from 0; of its evidence the piece. */
  public record OfClaim(Claim claim, int index, Optional<Claim.Evidence> piece) implements Part {}

  /** An event, counted from 0. */
  public record OfEvent(Event event, int index) implements Part {}

  /** A comparison, counted from 0: one of its rows. */
  public record OfComparison(Comparison comparison, int index) implements Part {}

  /** A citation in the text, and which of its sources it is, from 0. */
  public record InText(Citation citation, int index) implements Part {}

  /** All references of an entry, in the order of the front matter, then of the text. */
  public static List<Edge> of(Entry entry) {
    Edges edges = new Edges(new ArrayList<>());
    if (entry instanceof Story story) {
      edges.story(story);
    } else if (entry instanceof Source source) {
      edges.source(source);
    }
    edges.text(entry);
    return List.copyOf(edges.found());
  }

  private record Edges(List<Edge> found) {

    void story(Story story) {
      Part cast = new Whole();
      all(Role.PERSON, story.cast().people(), cast);
      all(Role.GROUP, story.cast().groups(), cast);
      all(Role.PLACE, story.cast().places(), cast);
      for (int i = 0; i < story.claims().size(); i++) {
        claim(story.claims().get(i), i);
      }
      for (int i = 0; i < story.events().size(); i++) {
        event(story.events().get(i), i);
      }
      for (int i = 0; i < story.comparisons().size(); i++) {
        comparison(story.comparisons().get(i), i);
      }
    }

    void comparison(Comparison comparison, int index) {
      Part part = new OfComparison(comparison, index);
      comparison.rows().forEach(row -> add(Role.COMPARED, row.source(), part));
    }

    void event(Event event, int index) {
      Part part = new OfEvent(event, index);
      event.place().ifPresent(id -> add(Role.PLACE, id, part));
      all(Role.PERSON, event.people(), part);
      all(Role.GROUP, event.groups(), part);
      all(Role.SOURCE_OF_EVENT, event.sources(), part);
    }

    void claim(Claim claim, int index) {
      Part whole = new OfClaim(claim, index, Optional.empty());
      claim.speaker().by().ifPresent(id -> add(Role.SPEAKER, id, whole));
      claim.saidIn().ifPresent(id -> add(Role.SAID_IN, id, whole));
      for (Claim.Evidence piece : claim.evidence()) {
        Part part = new OfClaim(claim, index, Optional.of(piece));
        add(Role.EVIDENCE, piece.source(), part);
        upstreams(Role.VIA, piece.via(), Optional.of(part));
      }
      claim.takenBack().forEach(taken -> add(Role.TAKEN_BACK, taken.source(), whole));
    }

    void source(Source source) {
      Part whole = new Whole();
      upstreams(Role.UPSTREAM, source.provenance().derivesFrom(), Optional.empty());
      all(Role.SEEN_THROUGH, source.sight().through(), whole);
      source.retraction().ifPresent(taken -> add(Role.RETRACTED, taken.retracts(), whole));
    }

    void text(Entry entry) {
      for (Citation citation : entry.body().citations()) {
        for (int i = 0; i < citation.cites().size(); i++) {
          Cite cite = citation.cites().get(i);
          add(Role.CITED, cite.source().map(Id::new), new InText(citation, i));
        }
      }
      Part whole = new Whole();
      entry
          .body()
          .mentions()
          .forEach(mention -> add(Role.LINKED, mention.target().map(Id::new), whole));
    }

    private void upstreams(Role role, List<Upstream> upstreams, Optional<Part> part) {
      for (Upstream upstream : upstreams) {
        if (upstream instanceof Upstream.Of of) {
          add(role, of.source(), part.orElseGet(() -> new Derivation(of.inferred())));
        }
      }
    }

    private void all(Role role, List<Located<Id>> ids, Part part) {
      ids.forEach(id -> add(role, id, part));
    }

    /** What could not be read names nothing. */
    private void add(Role role, Located<Id> to, Part part) {
      if (!to.value().equals(Id.NONE)) {
        found.add(new Edge(role, to, part));
      }
    }
  }
}
