package dossier.route;

import dossier.model.Entry;
import dossier.prose.part.Destination;
import java.util.List;

/**
 * The ordinary Markdown links that lead to the page of an entry, by whatever path they name it; not
 * those within its own page.
 */
public record LinksTo(Entry entry, Links links) {

  /** Those in the text of an entry, in the order of the text. */
  public List<Destination> in(Entry from) {
    String page = Addresses.of(entry).path();
    return from.body().destinations().stream()
        .filter(link -> !link.image() && !link.isExternal() && !link.address().startsWith("#"))
        .filter(
            link ->
                links
                    .of(from, link.address())
                    .filter(address -> address.path().equals(page))
                    .isPresent())
        .toList();
  }
}
