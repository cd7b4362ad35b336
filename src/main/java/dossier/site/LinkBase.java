package dossier.site;

import java.util.Optional;

/**
 * Where a link is written: on a page, relative to it; or, for a page that is served in the place of
 * others (404), from the site's base address.
 */
public record LinkBase(Address page, Optional<String> base) {

  /** Links are relative to the page. */
  public static LinkBase on(Address page) {
    return new LinkBase(page, Optional.empty());
  }

  /** The reference to write for a target. */
  public String to(Address target) {
    return base.map(root -> root + target.fromRoot()).orElseGet(() -> target.from(page));
  }
}
