package dossier.related;

import dossier.model.Edge;
import dossier.model.Entry;
import dossier.model.Page;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import dossier.text.Id;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What entries of one sort have in common: stories with stories, sources with sources, people and
 * groups with each other, places with places. Only what the case files state counts: no citation
 * within a passage that describes violence, no link of a text, no inference of the editors. Stories
 * that are withdrawn or not published make no bond. Immutable.
 *
 * @param rings the entries of each sort, and what they have
 */
public record RelatedEntries(Map<Sort, Ring> rings) {

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

  /** The sorts of entries that are near each other. */
  public enum Sort {
    STORIES,
    SOURCES,
    NAMES,
    PLACES
  }

  /** That an entry has something that others of its sort may have too. */
  public record Note(Sort sort, Id holder, Bond bond) {}

  /** Nothing has anything in common. */
  public static final RelatedEntries NONE = new RelatedEntries(Map.of());

  public RelatedEntries {
    rings = Map.copyOf(rings);
  }

  /** What an entry, of which these are all references, says that it or others have. */
  public static List<Note> notes(Entry entry, List<Edge> edges) {
    return Bonds.of(entry, edges);
  }

  /** The same without some notes and with others. */
  public RelatedEntries next(List<Note> out, List<Note> in) {
    Map<Sort, Ring> next = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      next.put(sort, ring(sort).next(of(sort, out), of(sort, in)));
    }
    return new RelatedEntries(next);
  }

  private static List<Note> of(Sort sort, List<Note> notes) {
    return notes.stream().filter(note -> note.sort() == sort).toList();
  }

  private Ring ring(Sort sort) {
    return rings.getOrDefault(sort, Ring.NONE);
  }

  /** The kin of an entry: what is rare weighs more, and of equals the id decides. */
  public List<Kin> of(Entry entry) {
    if (entry instanceof Page) {
      return List.of();
    } else if (entry instanceof Story) {
      return ring(Sort.STORIES).of(entry.id());
    } else if (entry instanceof Source) {
      return ring(Sort.SOURCES).of(entry.id());
    }
    return ring(entry instanceof Place ? Sort.PLACES : Sort.NAMES).of(entry.id());
  }
}
