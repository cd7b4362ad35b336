package dossier.graph;

import dossier.model.Edge;
import dossier.model.Edge.Role;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every reference turned round: for each id, who refers to it and where. In order of the referring
 * entries' ids, then of their texts. Withdrawn stories refer to nothing.
 */
public final class Backlinks {
  private final Map<Id, List<Backlink>> spots = new HashMap<>();
  private final Map<Id, Notes> notesOf = new HashMap<>();

  private Backlinks() {}

  static Backlinks of(Collection<Entry> entries) {
    Backlinks backlinks = new Backlinks();
    for (Entry entry : entries) {
      if (!(entry instanceof Story story && story.isWithdrawn())) {
        backlinks.turn(entry);
      }
    }
    return backlinks;
  }

  /** The notes of an entry's text, numbered once. */
  public Notes notes(Entry entry) {
    Notes known = notesOf.get(entry.id());
    return known == null ? Notes.of(entry.body()) : known;
  }

  /** All spots that refer to an id. */
  public List<Backlink> to(Id id) {
    return List.copyOf(spots.getOrDefault(id, List.of()));
  }

  /** The spots of one sort that refer to an id. */
  public <T extends Backlink> List<T> to(Id id, Class<T> sort) {
    return to(id).stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  private void turn(Entry entry) {
    Notes notes = Notes.of(entry.body());
    notesOf.put(entry.id(), notes);
    List<Edge> edges = Edge.of(entry);
    edges.stream().filter(Backlinks::isInText).forEach(edge -> add(edge, text(edge, entry, notes)));
    edges.stream()
        .filter(edge -> !isInText(edge) && edge.role() != Role.VIA)
        .forEach(edge -> add(edge, field(edge, entry)));
  }

  private static boolean isInText(Edge edge) {
    return edge.role() == Role.CITED || edge.role() == Role.LINKED;
  }

  private static Backlink text(Edge edge, Entry entry, Notes notes) {
    if (edge.part() instanceof Edge.InText cited) {
      int occurrence = notes.marks(cited.citation()).get(cited.index()).occurrence();
      boolean violent = entry.body().isViolent(cited.citation().span());
      return new Backlink.Cited(entry, occurrence, cited.citation().context(), violent);
    }
    return new Backlink.Mentioned(entry);
  }

  private static Backlink field(Edge edge, Entry entry) {
    if (edge.part() instanceof Edge.OfClaim of) {
      return new Backlink.OfClaim((Story) entry, of.claim());
    } else if (edge.part() instanceof Edge.OfEvent of) {
      return new Backlink.OfEvent((Story) entry, of.event(), of.index());
    } else if (edge.part() instanceof Edge.Derivation derived) {
      return new Backlink.Derived((Source) entry, derived.inferred());
    } else if (entry instanceof Source source) {
      return edge.role() == Role.RETRACTED
          ? new Backlink.Retracted(source)
          : new Backlink.Shown(source);
    }
    return new Backlink.Cast((Story) entry);
  }

  /** One spot that names an id more than once is one spot. */
  private void add(Edge edge, Backlink spot) {
    List<Backlink> known = spots.computeIfAbsent(edge.to().value(), key -> new ArrayList<>());
    if (known.isEmpty() || !known.get(known.size() - 1).equals(spot)) {
      known.add(spot);
    }
  }
}
