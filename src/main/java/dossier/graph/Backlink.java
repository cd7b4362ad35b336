package dossier.graph;

import dossier.model.Claim;
import dossier.model.Comparison;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.part.Citation;

/** A place in the dossier that refers to an entry. */
public sealed interface Backlink {

  /** The entry in which it stands. */
  Entry in();

  /** Whether it rests on the entry as a source: in a text, a claim, an event or a comparison. */
  default boolean cites() {
    return this instanceof Cited
        || this instanceof OfClaim
        || this instanceof OfEvent
        || this instanceof OfComparison;
  }

  /**
   * A citation in a text.
   *
   * @param occurrence which mark of the text it is, from 1
   * @param violent whether it stands in a passage that describes violence
   */
  record Cited(Entry in, int occurrence, Citation citation, boolean violent) implements Backlink {}

  /** A link in a text. */
  record Mentioned(Entry in) implements Backlink {}

  /** An entry in the list of a story's people, groups or places. */
  record Cast(Story in) implements Backlink {}

  /** A claim that has it as evidence, as its speaker or as the place where it was said. */
  record OfClaim(Story in, Claim claim) implements Backlink {}

  /**
   * An event that has it as a source or takes place there or with them.
   *
   * @param index which event of the story it is, from 0
   */
  record OfEvent(Story in, Event event, int index) implements Backlink {}

  /** A comparison that sets its words beside others. */
  record OfComparison(Story in, Comparison comparison) implements Backlink {}

  /** A source that derives from it. */
  record Derived(Source in, boolean inferred) implements Backlink {}

  /** A source that was only seen through it. */
  record Shown(Source in) implements Backlink {}

  /** A source that takes it back. */
  record Retracted(Source in) implements Backlink {}
}
