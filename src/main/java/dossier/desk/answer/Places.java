package dossier.desk.answer;

import dossier.graph.Backlink;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.text.Id;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where something that is named is written, and where it is named.
 *
 * @param snapshot the dossier as it was read last
 */
public record Places(Snapshot snapshot) {

  /** Where it is written; empty if there is no such thing. */
  public Optional<Span> of(Referent named) {
    if (named instanceof Referent.OfEntry of) {
      return entry(of.id()).map(entry -> entry.header().span());
    } else if (named instanceof Referent.OfClaim of) {
      return entry(of.story())
          .filter(Story.class::isInstance)
          .flatMap(story -> ((Story) story).claim(of.claim()))
          .map(claim -> claim.id().span());
    } else if (named instanceof Referent.OfComparison of) {
      return entry(of.story())
          .filter(Story.class::isInstance)
          .flatMap(story -> ((Story) story).comparison(of.comparison()))
          .map(comparison -> comparison.id().span());
    }
    return Optional.empty();
  }

  /** Where it is named, by file and then by place; where it is written is among them if asked. */
  public List<Span> naming(Referent named, boolean declared) {
    List<Span> spans = new ArrayList<>();
    if (declared && named instanceof Referent.OfEntry) {
      of(named).ifPresent(spans::add);
    }
    for (Entry entry : mayName(named)) {
      NamedSpot.in(entry).stream()
          .filter(spot -> spot.named().equals(named) && (declared || !spot.declares()))
          .map(NamedSpot::span)
          .sorted(java.util.Comparator.comparingInt(Span::start))
          .distinct()
          .forEach(spans::add);
    }
    return spans;
  }

  private List<Entry> mayName(Referent named) {
    if (named instanceof Referent.OfEntry of) {
      Map<Id, Entry> naming = new LinkedHashMap<>();
      for (Backlink backlink : snapshot.dossier().backlinks().to(of.id())) {
        naming.put(backlink.in().id(), backlink.in());
      }
      for (Entry entry : snapshot.dossier().entries().all()) {
        if (entry instanceof Story story && story.isWithdrawn()) {
          naming.put(entry.id(), entry);
        }
      }
      return List.copyOf(naming.values());
    }
    Id story =
        named instanceof Referent.OfClaim of ? of.story() : ((Referent.OfComparison) named).story();
    return entry(story).stream().toList();
  }

  private Optional<Entry> entry(Id id) {
    return snapshot.dossier().entries().find(id);
  }
}
