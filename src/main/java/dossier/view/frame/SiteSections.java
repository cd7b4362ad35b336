package dossier.view.frame;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.text.Reads;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which part of the dossier each page belongs to. */
final class SiteSections {
  private static final Map<Kind, FixedPage> LISTS =
      Map.of(
          Kind.STORY, FixedPage.STORIES,
          Kind.SOURCE, FixedPage.SOURCES,
          Kind.PERSON, FixedPage.PEOPLE,
          Kind.GROUP, FixedPage.GROUPS,
          Kind.PLACE, FixedPage.PLACES);

  private final Map<String, Entry> entries;

  SiteSections(Collection<? extends Entry> entries) {
    this.entries =
        entries.stream()
            .collect(Collectors.toMap(entry -> Addresses.of(entry).path(), Function.identity()));
  }

  /** The list that names an entry; pages about the dossier stand in none. */
  static Optional<FixedPage> list(Entry entry) {
    return Optional.ofNullable(LISTS.get(entry.kind()));
  }

  /** The entry that a page, or the page of which it is a further part, is about. */
  Optional<Entry> entry(Address page) {
    String path = page.path();
    int folder = path.lastIndexOf('/') + 1;
    int dot = path.indexOf('.', folder);
    String name = dot < 0 ? path : path.substring(0, dot);
    Optional<Entry> found = Optional.ofNullable(entries.get(name + ".html"));
    found.ifPresent(entry -> Reads.file(entry.id()));
    return found;
  }

  /**
   * The page of which a page is a further part or a section, among those that every dossier has.
   */
  static Optional<FixedPage> whole(Address page) {
    return Arrays.stream(FixedPage.values())
        .filter(whole -> Addresses.isPart(page, whole.address()))
        .findFirst();
  }

  /** The list that names the entry which a page is about. */
  Optional<Address> list(Address page) {
    return entry(page).flatMap(SiteSections::list).map(FixedPage::address);
  }

  /**
   * Whether a target is the page itself, or holds it (WAI-ARIA 1.2, 6.6).
   *
   * @param list that which names the entry that the page is about
   */
  static Optional<String> current(Address target, Address page, Optional<Address> list) {
    if (target.equals(page)) {
      return Optional.of("page");
    }
    boolean holds =
        (list.isPresent() && list.get().equals(target)) || Addresses.isPart(page, target);
    return holds ? Optional.of("true") : Optional.empty();
  }
}
