package dossier.related;

import dossier.text.Id;
import java.util.Comparator;

/** Something that entries have in common. Ordered by what it is, then by which. */
public sealed interface Bond extends Comparable<Bond> {
  /** What it is. */
  How how();

  /** What two entries can have in common. */
  enum How {
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

  /** An entry, which both cite, name or rest on, or to which both belong. */
  record OfEntry(How how, Id entry) implements Bond {}

  /** A name for which there may be no entry: of an author or publisher. */
  record OfName(How how, String name) implements Bond {}

  /** A claim of a story. */
  record OfClaim(Id story, String claim) implements Bond {
    @Override
    public How how() {
      return How.CLAIM;
    }
  }

  /** An event of a story, counted from 0 as written. */
  record OfEvent(Id story, int index) implements Bond {
    @Override
    public How how() {
      return How.EVENT;
    }
  }

  @Override
  default int compareTo(Bond other) {
    int how = how().compareTo(other.how());
    if (how != 0) {
      return how;
    } else if (this instanceof OfEntry of && other instanceof OfEntry also) {
      return of.entry().compareTo(also.entry());
    } else if (this instanceof OfName of && other instanceof OfName also) {
      return of.name().compareTo(also.name());
    } else if (this instanceof OfClaim of && other instanceof OfClaim also) {
      return Comparator.comparing(OfClaim::story).thenComparing(OfClaim::claim).compare(of, also);
    } else if (this instanceof OfEvent of && other instanceof OfEvent also) {
      return Comparator.comparing(OfEvent::story)
          .thenComparingInt(OfEvent::index)
          .compare(of, also);
    }
    throw new IllegalStateException("two bonds of one kind: " + this + ", " + other);
  }
}
