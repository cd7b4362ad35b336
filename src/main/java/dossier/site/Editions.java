package dossier.site;

import java.util.List;

/**
 * All languages of a site, and the one that a page is in. Whatever makes pages gives them the
 * addresses of the original; here it is said where they stand.
 *
 * @param all the original first
 */
public record Editions(Edition here, List<Edition> all) {
  public Editions {
    all = List.copyOf(all);
  }

  /** A site in one language. */
  public static Editions only(String language) {
    Edition original = Edition.original(language);
    return new Editions(original, List.of(original));
  }

  /** The language in which the dossier is written. */
  public Edition original() {
    return all.get(0);
  }

  /** The same languages, seen from a page in another. */
  public Editions in(Edition other) {
    return new Editions(other, all);
  }

  /** Where a page or file stands to which a page leads: in its language, or else the original. */
  public Address placed(Address address) {
    return here.has(address) ? here.placed(address) : address;
  }
}
