package dossier.related;

import dossier.model.Claim.Relation;
import dossier.model.Edge;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Page;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.work.Name;
import dossier.text.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What entries of one sort have in common: stories with stories, sources with sources, people and
 * groups with each other, places with places. Only what the case files state counts: no citation
 * within a passage that describes violence, no link of a text, no inference of the editors. Stories
 * that are withdrawn or not published make no bond. Pure.
 */
public final class RelatedEntries {

  /** What two entries can have in common. */
  public enum How {
    /** Two stories cite a source. */
    SOURCE,
    /** Two stories name a person or group. */
    NAME,
    /** Two stories name a place. */
    PLACE,
    /** Two sources are of one author. */
    AUTHOR,
    /** Two sources are of one publisher. */
    PUBLISHER,
    /** Two sources say that they have something from a third. */
    UPSTREAM,
    /** Two sources are evidence for or against a claim. */
    CLAIM,
    /** Two sources, people or groups belong to an event. */
    EVENT,
    /** Claims of two people or groups rest on a source. */
    WORDS,
    /** Two places belong to a story: of people that would say too much. */
    STORY
  }

  /**
   * Something that entries have in common.
   *
   * @param of the entry that it is, or in which it stands; {@link Id#NONE} for a mere name
   * @param detail the id of a claim, the index of an event or a name; else empty
   */
  public record Bond(How how, Id of, String detail) implements Comparable<Bond> {
    private static final Comparator<Bond> ORDER =
        Comparator.comparing(Bond::how).thenComparing(Bond::of).thenComparing(Bond::detail);

    @Override
    public int compareTo(Bond other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * An entry that has something in common with another.
   *
   * @param weight how much that says, against others
   * @param bonds what it is; what the fewest have in common comes first
   */
  public record Kin(Id id, long weight, List<Bond> bonds) {}

  private final Ring stories = new Ring();
  private final Ring sources = new Ring();
  private final Ring names = new Ring();
  private final Ring places = new Ring();

  /** Relates these entries. */
  public RelatedEntries(Entries entries) {
    entries.stories().forEach(this::story);
    entries.sources().forEach(this::source);
  }

  /** The kin of an entry: what is rare weighs more, and of equals the id decides. */
  public List<Kin> of(Entry entry) {
    if (entry instanceof Page) {
      return List.of();
    }
    Ring ring =
        entry instanceof Story
            ? stories
            : entry instanceof Source ? sources : entry instanceof Place ? places : names;
    return ring.of(entry.id());
  }

  private void story(Story story) {
    Edge.of(story).forEach(edge -> edge(story, edge));
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
        event(story, edge).ifPresent(bond -> names.note(to, bond));
      }
      case SOURCE_OF_EVENT -> {
        rests(story, to);
        event(story, edge).ifPresent(bond -> sources.note(to, bond));
      }
      case SAID_IN, VIA, TAKEN_BACK, UPSTREAM, SEEN_THROUGH, RETRACTED, LINKED -> {}
    }
  }

  private static Optional<Bond> event(Story story, Edge edge) {
    return edge.part() instanceof Edge.OfEvent of
        ? Optional.of(new Bond(How.EVENT, story.id(), String.valueOf(of.index())))
        : Optional.empty();
  }

  private void cited(Story story, Edge edge) {
    if (edge.part() instanceof Edge.InText in && !story.body().isViolent(in.citation().span())) {
      rests(story, edge.to().value());
    }
  }

  private void rests(Story story, Id source) {
    stories.note(story.id(), new Bond(How.SOURCE, source, ""));
  }

  private void named(Story story, Id name) {
    stories.note(story.id(), new Bond(How.NAME, name, ""));
  }

  private void placed(Story story, Id place) {
    stories.note(story.id(), new Bond(How.PLACE, place, ""));
    places.note(place, new Bond(How.STORY, story.id(), ""));
  }

  private void evidence(Story story, Edge edge) {
    Id source = edge.to().value();
    rests(story, source);
    if (edge.part() instanceof Edge.OfClaim of && of.piece().isPresent()) {
      Relation relation = of.piece().get().relation().value();
      if (relation == Relation.SUPPORTS || relation == Relation.CONTRADICTS) {
        sources.note(source, new Bond(How.CLAIM, story.id(), of.claim().id().value()));
      }
      if (relation == Relation.SUPPORTS) {
        of.claim()
            .speaker()
            .by()
            .ifPresent(id -> names.note(id.value(), new Bond(How.WORDS, source, "")));
      }
    }
  }

  private void source(Source source) {
    source.publication().authors().stream()
        .map(Name::printed)
        .filter(author -> !author.equals(source.publication().publisher()))
        .forEach(author -> sources.note(source.id(), new Bond(How.AUTHOR, Id.NONE, author)));
    if (!source.publication().anonymous()) {
      String publisher = source.publication().publisher();
      sources.note(source.id(), new Bond(How.PUBLISHER, Id.NONE, publisher));
    }
    for (Edge edge : Edge.of(source)) {
      if (edge.part() instanceof Edge.Derivation derived && !derived.inferred()) {
        sources.note(source.id(), new Bond(How.UPSTREAM, edge.to().value(), ""));
      }
    }
  }
}
