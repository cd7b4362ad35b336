package dossier.desk.answer;

import dossier.model.Entry;
import dossier.model.Story;
import dossier.prose.part.Destination;
import dossier.route.LinksTo;
import dossier.text.Id;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * Where it is named, by file and then by place: by its id, and of an entry by the address of an
   * ordinary link too; where it is written is among them if asked.
   */
  public List<Span> naming(Referent named, boolean declared) {
    List<Span> spans = new ArrayList<>();
    if (declared && named instanceof Referent.OfEntry) {
      of(named).ifPresent(spans::add);
    }
    for (Entry entry : mayName(named)) {
      Stream<Span> names =
          NamedSpot.in(entry).stream()
              .filter(spot -> spot.named().equals(named) && (declared || !spot.declares()))
              .map(NamedSpot::span);
      Stream.concat(names, links(entry, named))
          .sorted(Comparator.comparingInt(Span::start))
          .distinct()
          .forEach(spans::add);
    }
    return spans;
  }

  private List<Entry> mayName(Referent named) {
    if (named instanceof Referent.OfEntry of) {
      Set<Id> naming =
          snapshot.dossier().backlinks().to(of.id()).stream()
              .map(backlink -> backlink.in().id())
              .collect(Collectors.toUnmodifiableSet());
      return snapshot.dossier().entries().all().stream()
          .filter(
              entry ->
                  naming.contains(entry.id())
                      || (entry instanceof Story story && story.isWithdrawn())
                      || links(entry, named).findAny().isPresent())
          .toList();
    }
    Id story =
        named instanceof Referent.OfClaim of ? of.story() : ((Referent.OfComparison) named).story();
    return entry(story).stream().toList();
  }

  /** The addresses of ordinary links that lead to the entry that is named. */
  private Stream<Span> links(Entry from, Referent named) {
    return named instanceof Referent.OfEntry of
        ? entry(of.id())
            .map(entry -> new LinksTo(entry, snapshot.dossier().links()).in(from).stream())
            .orElseGet(Stream::empty)
            .map(Destination::span)
        : Stream.empty();
  }

  private Optional<Entry> entry(Id id) {
    return snapshot.dossier().entries().find(id);
  }
}
