package dossier.view;

import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Page;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Image;
import dossier.site.LinkBase;
import dossier.text.Located;
import dossier.text.Span;
import dossier.view.frame.Frames;
import dossier.view.frame.NotFoundPage;
import dossier.view.frame.PlainPage;
import dossier.view.frame.View;
import dossier.view.home.Home;
import dossier.view.listing.Alphabet;
import dossier.view.listing.Indexes;
import dossier.view.listing.Ledgers;
import dossier.view.listing.Searching;
import dossier.view.part.Bibliography;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.profile.Profiles;
import dossier.view.source.Sources;
import dossier.view.story.Stories;
import dossier.view.text.Texts;
import dossier.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a dossier, each made when it is asked for, in any order. Immutable and safe to share
 * between threads.
 */
public final class Pages {
  private final PageContext context;
  private final Frames frames;
  private final Span settings;
  private final Alphabet alphabet;

  /**
   * Makes nothing yet.
   *
   * @param words what pages say in the language of the interface
   * @param bibliography sources and stories set as references
   * @param images those that texts and stories show
   * @param settings the place of the settings, from which the pages without a case file are made
   */
  public Pages(
      Dossier dossier,
      Words words,
      Comparisons comparisons,
      Bibliography bibliography,
      Map<Address, Image> images,
      Span settings) {
    LinkBase home = LinkBase.on(FixedPage.HOME.address());
    this.context = new PageContext(dossier, words, comparisons, bibliography, images, home);
    this.frames = new Frames(dossier, words);
    this.settings = settings;
    this.alphabet = new Alphabet(context, frames, settings);
  }

  /** All pages that there are, in an order that does not depend on the run. */
  public List<Planned> planned() {
    List<Planned> pages = new ArrayList<>();
    for (FixedPage page : FixedPage.values()) {
      pages.add(new Planned(page.address(), new Key.Fixed(page), settings));
    }
    alphabet
        .parts()
        .forEach(
            (letter, address) -> pages.add(new Planned(address, new Key.Letter(letter), settings)));
    context.dossier().entries().all().forEach(entry -> pages.addAll(planned(entry)));
    return pages;
  }

  private static List<Planned> planned(Entry entry) {
    List<Planned> pages = new ArrayList<>();
    Key page = new Key.EntryPage(entry.id());
    pages.add(new Planned(Addresses.of(entry), page, entry.header().span()));
    if (entry instanceof Story story) {
      for (Located<String> alias : story.aliases()) {
        Address old = Address.of(alias.value());
        pages.add(new Planned(old, new Key.Moved(story.id(), old), alias.span()));
      }
    }
    return pages;
  }

  /** The page of an entry. */
  public View of(Key.EntryPage key) {
    Entry entry = context.dossier().entries().find(key.id()).orElseThrow();
    if (entry instanceof Story story) {
      return new Stories(context, frames).of(story);
    } else if (entry instanceof Source source) {
      return new Sources(context, frames).of(source);
    } else if (entry instanceof Page page) {
      return plain(page);
    }
    Profiles profiles = new Profiles(context, frames);
    return entry instanceof Person person
        ? profiles.of(person)
        : entry instanceof Group group ? profiles.of(group) : profiles.of((Place) entry);
  }

  /** What stands at an old address. */
  public View of(Key.Moved key, Span origin) {
    Story story = (Story) context.dossier().entries().find(key.story()).orElseThrow();
    return new Stories(context, frames).moved(story, key.alias(), origin);
  }

  /** The page of a letter. */
  public View of(Key.Letter key) {
    return alphabet.page(key.letter());
  }

  /** A page that every dossier has. */
  public View of(Key.Fixed key) {
    Indexes indexes = new Indexes(context, frames, settings);
    Ledgers ledgers = new Ledgers(context, frames, settings);
    return switch (key.page()) {
      case HOME -> new Home(context, frames, settings).page();
      case STORIES -> indexes.cases();
      case SOURCES -> indexes.sources();
      case PEOPLE -> indexes.people();
      case GROUPS -> indexes.groups();
      case PLACES -> indexes.places();
      case CLAIMS -> ledgers.claims();
      case TIMELINE -> ledgers.timeline();
      case CORRECTIONS -> ledgers.corrections();
      case SEARCH -> Searching.page(context, frames, settings);
      case A_TO_Z -> alphabet.page();
      case NOT_FOUND -> notFound();
    };
  }

  private PlainPage plain(Page page) {
    PageContext here = context.on(Addresses.of(page));
    String description = page.summary().orElse(page.title());
    return new PlainPage(
        frames.of(here.linkBase(), page.header().span(), page.title(), description),
        page.summary(),
        Texts.of(page, here));
  }

  /**
   * Served in the place of any page, so it cannot link relatively where the site's base is known.
   */
  private NotFoundPage notFound() {
    Optional<String> base =
        context.dossier().settings().baseUrl().map(url -> URI.create(url).getRawPath());
    LinkBase linkBase = new LinkBase(FixedPage.NOT_FOUND.address(), base);
    PageContext here = context.from(linkBase);
    List<Link> cases = here.dossier().entries().stories().stream().map(here::link).toList();
    return new NotFoundPage(
        frames.of(linkBase, settings, 
            context.words().of("notfound.title"),
            context.words().of("notfound.description")),
        here.link(FixedPage.A_TO_Z.address(), context.words().of("notfound.index")),
        cases);
  }
}
