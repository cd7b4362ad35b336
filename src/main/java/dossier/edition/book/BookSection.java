package dossier.edition.book;

import dossier.route.Key;
import dossier.site.Address;
import dossier.text.Span;
import java.util.List;

/**
 * A chapter before it is made.
 *
 * @param site where it stands in the site
 * @param key what it is by in a plan
 * @param template in {@code edition/}
 * @param pages the pages of the site that stand in it, in order
 */
record BookSection(
    Address site,
    Key.OfPage key,
    String template,
    String title,
    Span origin,
    List<Key.OfPage> pages) {
  BookSection {
    pages = List.copyOf(pages);
  }

  /** Where it stands in the book: where it stands in the site, as XHTML. */
  Address address() {
    return Address.of(site.path().replaceFirst("\\.html$", ".xhtml"));
  }
}
