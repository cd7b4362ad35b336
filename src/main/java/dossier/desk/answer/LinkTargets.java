package dossier.desk.answer;

import dossier.desk.place.Positions;
import dossier.desk.place.Uris;
import dossier.model.Entry;
import dossier.prose.part.Destination;
import dossier.route.Addresses;
import dossier.site.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentLink;

/**
 * Where the links of a text lead: to pages on the web, and to the files of entries.
 *
 * @param snapshot the dossier as it was read last
 */
public record LinkTargets(Snapshot snapshot, Positions positions) {

  /** The ordinary links of a text, and those to entries by id. */
  public List<DocumentLink> in(Entry entry) {
    List<DocumentLink> links = new ArrayList<>();
    Map<String, String> pages = new HashMap<>();
    for (Destination to : entry.body().destinations()) {
      target(entry, to, pages)
          .ifPresent(target -> links.add(new DocumentLink(positions.range(to.span()), target)));
    }
    Places places = new Places(snapshot);
    for (NamedSpot spot : NamedSpot.in(entry)) {
      if (spot.named() instanceof Referent.OfEntry) {
        places
            .of(spot.named())
            .map(place -> Uris.of(place.file().path()))
            .ifPresent(target -> links.add(new DocumentLink(positions.range(spot.span()), target)));
      }
    }
    return links;
  }

  private Optional<String> target(Entry from, Destination to, Map<String, String> pages) {
    if (to.isExternal()) {
      return Optional.of(to.address()).filter(address -> address.matches("(?i)https?://.+"));
    }
    if (pages.isEmpty()) {
      for (Entry entry : snapshot.dossier().entries().all()) {
        pages.put(Addresses.of(entry).path(), Uris.of(entry.header().file().path()));
      }
    }
    Optional<Address> page =
        to.image() ? Optional.empty() : snapshot.dossier().links().of(from, to.address());
    return page.flatMap(address -> Optional.ofNullable(pages.get(address.path())));
  }
}
