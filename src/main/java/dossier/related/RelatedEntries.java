package dossier.related;

import dossier.model.Edge;
import dossier.model.Entry;
import dossier.text.Id;
import dossier.text.Reads;
import java.util.Arrays;
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

  /** All that the kin of an entry is found by: its bonds and who else has each. */
  public List<String> bonds(Id id) {
    return Arrays.stream(Sort.values()).flatMap(sort -> ring(sort).written(id)).toList();
  }

  /** The kin of an entry: what is rare weighs more, and of equals the id decides. */
  public List<Kin> of(Entry entry) {
    Reads.about(entry.id());
    return switch (entry.kind()) {
      case STORY -> ring(Sort.STORIES).of(entry.id());
      case SOURCE -> ring(Sort.SOURCES).of(entry.id());
      case PERSON, GROUP -> ring(Sort.NAMES).of(entry.id());
      case PLACE -> ring(Sort.PLACES).of(entry.id());
      case PAGE -> List.of();
    };
  }
}
