package dossier.graph;

import dossier.graph.index.Moments.Moment;
import dossier.graph.index.Moments.When;
import dossier.graph.index.Pointer;
import dossier.graph.index.Pointers.Turned;
import dossier.model.Edge;
import dossier.model.Edge.Role;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.related.RelatedEntries;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one entry puts into the concordance of the whole, by ids only. Withdrawn stories put in
 * nothing.
 *
 * @param pointers where it refers to what: the marks of its text first, then its fields
 * @param moments its events
 * @param bonds what it says that it or others have
 */
record Contribution(List<Turned> pointers, List<Moment> moments, List<RelatedEntries.Note> bonds) {
  private static final Contribution NOTHING = new Contribution(List.of(), List.of(), List.of());

  static Contribution of(Entry entry) {
    if (entry instanceof Story story && story.isWithdrawn()) {
      return NOTHING;
    }
    List<Edge> edges = Edge.of(entry);
    return new Contribution(
        pointers(entry, edges),
        entry instanceof Story story ? moments(story) : List.of(),
        RelatedEntries.notes(entry, edges));
  }

  /** The entries that it is about; one may come twice. */
  Stream<Id> about() {
    return Stream.concat(
        pointers.stream().map(Turned::to),
        moments.stream().flatMap(moment -> moment.ids().stream()));
  }

  /** What several entries put in. */
  static Contribution joined(Collection<Contribution> all) {
    return new Contribution(
        all.stream().flatMap(one -> one.pointers().stream()).toList(),
        all.stream().flatMap(one -> one.moments().stream()).toList(),
        all.stream().flatMap(one -> one.bonds().stream()).toList());
  }

  private static List<Turned> pointers(Entry entry, List<Edge> edges) {
    Notes notes = Notes.of(entry.body());
    List<Turned> pointers = new ArrayList<>();
    edges.stream()
        .filter(Contribution::isInText)
        .forEach(edge -> pointers.add(turned(edge, text(edge, entry, notes))));
    edges.stream()
        .filter(edge -> !isInText(edge) && edge.role() != Role.VIA)
        .forEach(edge -> pointers.add(turned(edge, field(edge, entry))));
    return once(pointers);
  }

  private static Turned turned(Edge edge, Pointer pointer) {
    return new Turned(edge.to().value(), pointer);
  }

  /** One pointer that names an id more than once is one pointer. */
  private static List<Turned> once(List<Turned> pointers) {
    Map<Id, Pointer> last = new HashMap<>();
    return pointers.stream()
        .filter(one -> !one.pointer().equals(last.put(one.to(), one.pointer())))
        .toList();
  }

  private static boolean isInText(Edge edge) {
    return edge.role() == Role.CITED || edge.role() == Role.LINKED;
  }

  private static Pointer text(Edge edge, Entry entry, Notes notes) {
    if (edge.part() instanceof Edge.InText cited) {
      int occurrence = notes.marks(cited.citation()).get(cited.index()).occurrence();
      return new Pointer.Cited(entry.id(), cited.citation().index(), occurrence);
    }
    return new Pointer.Mentioned(entry.id());
  }

  private static Pointer field(Edge edge, Entry entry) {
    Id in = entry.id();
    if (edge.part() instanceof Edge.OfClaim of) {
      return new Pointer.OfClaim(in, of.index());
    } else if (edge.part() instanceof Edge.OfEvent of) {
      return new Pointer.OfEvent(in, of.index());
    } else if (edge.part() instanceof Edge.OfComparison of) {
      return new Pointer.OfComparison(in, of.index());
    } else if (edge.part() instanceof Edge.Derivation derived) {
      return new Pointer.Derived(in, derived.inferred());
    } else if (entry instanceof Source) {
      return edge.role() == Role.RETRACTED ? new Pointer.Retracted(in) : new Pointer.Shown(in);
    }
    return new Pointer.Cast(in);
  }

  private static List<Moment> moments(Story story) {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < story.events().size(); i++) {
      Event event = story.events().get(i);
      moments.add(
          new Moment(
              when(event.date().value()),
              story.caseNumber().value(),
              story.id(),
              i,
              involved(story, event)));
    }
    return List.copyOf(moments);
  }

  private static When when(EdtfDate date) {
    return new When(date.earliest(), date.latest(), date.exactDay().isPresent());
  }

  private static Set<Id> involved(Story story, Event event) {
    Set<Id> ids = new LinkedHashSet<>();
    ids.add(story.id());
    event.place().map(Located::value).ifPresent(ids::add);
    event.people().forEach(id -> ids.add(id.value()));
    event.groups().forEach(id -> ids.add(id.value()));
    return Set.copyOf(ids);
  }
}
