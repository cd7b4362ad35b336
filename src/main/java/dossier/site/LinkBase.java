package dossier.site;

import java.util.Optional;

/**
 * Where a link is written: on a page, relative to it; or, for a page that is served in the place of
 * others (404), from the site's base address.
 *
 * @param page as the original of the site has it
 * @param editions in which language it is, and what that has of its own
 */
public record LinkBase(Address page, Optional<String> base, Editions editions) {

  /** Links are relative to the page. */
  public static LinkBase on(Address page, Editions editions) {
    return new LinkBase(page, Optional.empty(), editions);
  }

  /** What all pages have in common that write a link to another file in the same way. */
  public String folder() {
    String path = editions.placed(page).path();
    return base.orElseGet(() -> path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** The reference to write for a target: in the page's language, or else in the original. */
  public String to(Address target) {
    return toPlaced(editions.placed(target));
  }

  /** The reference to write for a place in the site, whatever language it is in. */
  public String toPlaced(Address place) {
    return base.isPresent() ? base.get() + place.fromRoot() : place.from(editions.placed(page));
  }
}
