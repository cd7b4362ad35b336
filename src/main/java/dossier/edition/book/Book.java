package dossier.edition.book;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.text.Span;
import dossier.view.Pages;
import dossier.view.part.Link;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a book of a dossier consists of: its title, the pages about it, the cases, who and what is
 * named, the sources and the corrections, in this order.
 */
public final class Book {
  /** Where the style of all chapters stands. */
  public static final Address STYLE = Address.of("book.css");

  private final Dossier dossier;
  private final Words words;
  private final List<Planned> site;
  private final List<BookSection> sections;
  private final Map<Address, BookSection> byAddress;
  private final BookLinks links;

  /**
   * A book.
   *
   * @param pages those of the site
   */
  public Book(Dossier dossier, Words words, Pages pages) {
    this.dossier = dossier;
    this.words = words;
    this.site = pages.planned();
    this.sections = all();
    this.byAddress =
        sections.stream().collect(Collectors.toMap(BookSection::address, section -> section));
    this.links = new BookLinks(dossier, sections);
  }

  private List<BookSection> all() {
    List<BookSection> all = new ArrayList<>();
    all.add(fixed(FixedPage.HOME, "title", settings().title()));
    dossier.entries().pages().forEach(page -> all.add(entry(page, "page")));
    stories().map(Book::story).forEach(all::add);
    named(FixedPage.PEOPLE, "people.title", dossier.entries().people(), all);
    named(FixedPage.GROUPS, "groups.title", dossier.entries().groups(), all);
    named(FixedPage.PLACES, "places.title", dossier.entries().places(), all);
    all.add(sources());
    all.add(fixed(FixedPage.CORRECTIONS, "corrections", words.of("corrections.title")));
    return all;
  }

  private Stream<Story> stories() {
    return dossier.entries().stories().stream();
  }

  private void named(FixedPage page, String title, List<?> entries, List<BookSection> all) {
    if (!entries.isEmpty()) {
      all.add(fixed(page, "names", words.of(title)));
    }
  }

  private BookSection fixed(FixedPage page, String template, String title) {
    return new BookSection(
        page.address(), new Key.Fixed(page, 1), template, title, place(), parts(page));
  }

  /** All parts of a page that may have grown too heavy for one. */
  private List<Key.OfPage> parts(FixedPage page) {
    return site.stream()
        .map(Planned::key)
        .filter(key -> key instanceof Key.Fixed fixed && fixed.page() == page)
        .map(Key.OfPage.class::cast)
        .toList();
  }

  private BookSection sources() {
    return new BookSection(
        FixedPage.SOURCES.address(),
        new Key.Fixed(FixedPage.SOURCES, 1),
        "sources",
        words.of("sources.title"),
        place(),
        dossier.entries().sources().stream().map(Book::page).toList());
  }

  private static BookSection story(Story story) {
    return entry(story, "story");
  }

  private static BookSection entry(Entry entry, String template) {
    return new BookSection(
        Addresses.of(entry),
        page(entry),
        template,
        entry.name(),
        entry.header().span(),
        List.of(page(entry)));
  }

  private static Key.OfPage page(Entry entry) {
    return new Key.EntryPage(entry.id(), 1);
  }

  /** The chapters before they are made, in their order. */
  List<BookSection> sections() {
    return sections;
  }

  /** The chapter that stands at an address, before it is made. */
  BookSection section(Address address) {
    return Optional.ofNullable(byAddress.get(address)).orElseThrow();
  }

  /** Every chapter and its title, in their order, seen from the root of the book. */
  public List<Link> contents() {
    return sections.stream()
        .map(section -> new Link(section.address().fromRoot(), section.title()))
        .toList();
  }

  /** Where its chapters stand, in their order. */
  public List<BookPlace> places() {
    return sections.stream()
        .map(
            section ->
                new BookPlace(
                    section.address().path(), BookLinks.id(section.site()), section.title()))
        .toList();
  }

  /** Where links of its chapters lead. */
  BookLinks links() {
    return links;
  }

  /** The settings of the dossier. */
  public Settings settings() {
    return dossier.settings();
  }

  /** The language of the interface. */
  public String language() {
    return words.pageLanguage(settings().language());
  }

  /** What it is made from as a whole. */
  public Span place() {
    return settings().place();
  }

  /** The day on which a case of it changed last; the first that computers know, if it has none. */
  public LocalDate updated() {
    return stories().map(Story::updated).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
  }
}
