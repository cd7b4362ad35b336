package dossier.edition.book;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where pages of the site stand in a book. The id of a page's part in it is made of the page's
 * path, and what has an id on the page has it after that, so that all ids of a book are different.
 */
final class BookLinks {
  private final Map<String, BookSection> chapters = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Dossier dossier;

  BookLinks(Dossier dossier, List<BookSection> sections) {
    this.dossier = dossier;
    for (BookSection section : sections) {
      chapters.put(section.site().path(), section);
    }
    dossier.entries().all().forEach(entry -> entries.put(Addresses.of(entry).path(), entry));
    within(FixedPage.PEOPLE, dossier.entries().people());
    within(FixedPage.GROUPS, dossier.entries().groups());
    within(FixedPage.PLACES, dossier.entries().places());
    within(FixedPage.SOURCES, dossier.entries().sources());
  }

  /** Entries of which all that is said stands in one chapter, if there is that chapter. */
  private void within(FixedPage page, Collection<? extends Entry> entries) {
    Optional.ofNullable(chapters.get(page.address().path()))
        .ifPresent(
            chapter -> entries.forEach(entry -> chapters.put(Addresses.of(entry).path(), chapter)));
  }

  /** The id of a place on a page of the site, of the whole page if the place has none. */
  static String id(Address place) {
    String page = place.path().replaceFirst("\\.html$", "").replaceAll("[^\\p{L}\\p{N}.]", "-");
    return place.fragment().isEmpty() ? page : page + "." + place.fragment();
  }

  /** Where a place of the site stands in the book; empty if it stands in no chapter. */
  Optional<Address> place(Address place) {
    return Optional.ofNullable(chapters.get(place.path()))
        .map(chapter -> chapter.address().at(id(isPrinted(place) ? place : whole(place))));
  }

  private static Address whole(Address place) {
    return Address.of(place.path());
  }

  /** Whether what has an id on the page is certain to have it in the book. */
  private boolean isPrinted(Address place) {
    return place.fragment().isEmpty()
        || Optional.ofNullable(entries.get(place.path()))
            .filter(entry -> dossier.links().anchors(entry).contains(place.fragment()))
            .isPresent();
  }
}
