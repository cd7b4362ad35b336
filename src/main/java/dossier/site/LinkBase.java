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

  /** What all pages have in common that write a link to another file in the same way. */
  public String folder() {
    String path = page.path();
    return base.orElseGet(() -> path.substring(0, path.lastIndexOf('/') + 1));
  }

  /** The reference to write for a target. */
  public String to(Address target) {
    return base.isPresent() ? base.get() + target.fromRoot() : target.from(page);
  }
}
