package dossier.route;

import dossier.model.Entry;
import dossier.site.Address;
import dossier.site.Edition;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a language has of its own besides the original: the pages of what is translated, the first
 * page, the search and the feeds. Everything else is the original's, and links lead there.
 */
public final class EditionPages {
  private static final Set<Address> ALWAYS =
      Set.of(
          FixedPage.HOME.address(),
          FixedPage.SEARCH.address(),
          FixedPage.SEARCH_FOLDER,
          FixedPage.FEED,
          FixedPage.JSON_FEED,
          FixedPage.CORRECTIONS_FEED,
          FixedPage.CORRECTIONS_JSON_FEED);

  private EditionPages() {}

  /** A language, and what is translated into it. */
  public static Edition of(String language, Collection<? extends Entry> translated) {
    Set<String> paths = new TreeSet<>();
    ALWAYS.forEach(address -> paths.add(address.path()));
    translated.forEach(entry -> paths.add(Addresses.of(entry).path()));
    return Edition.translated(language, paths);
  }
}
