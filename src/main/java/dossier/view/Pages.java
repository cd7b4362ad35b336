package dossier.view;

import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.graph.Touched;
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
import dossier.route.Listing;
import dossier.route.Parts;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Image;
import dossier.site.LinkBase;
import dossier.text.Located;
import dossier.text.Memo;
import dossier.text.Span;
import dossier.view.frame.Frames;
import dossier.view.frame.MovedPage;
import dossier.view.frame.NotFoundPage;
import dossier.view.frame.PlainPage;
import dossier.view.frame.View;
import dossier.view.home.Home;
import dossier.view.listing.AllSources;
import dossier.view.listing.Alphabet;
import dossier.view.listing.Indexes;
import dossier.view.listing.Ledgers;
import dossier.view.listing.Listings;
import dossier.view.listing.Searching;
import dossier.view.part.Bibliography;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.profile.ProfileParts;
import dossier.view.profile.Profiles;
import dossier.view.source.SourceParts;
import dossier.view.source.Sources;
import dossier.view.story.Stories;
import dossier.view.table.DescribedTables;
import dossier.view.text.Texts;
import dossier.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The pages of a dossier, each made when it is asked for, in any order. Immutable and safe to share
 * between threads.
 */
public final class Pages {
  private final PageContext context;
  private final Frames frames;
  private final Dossier dossier;
  private final EntryParts parts;
  private final Memo<Integer, Listings> listings = new Memo<>();

  /**
   * Makes nothing yet.
   *
   * @param words what pages say in the language of the interface
   * @param bibliography sources and stories set as references
   * @param images those that texts and stories show
   */
  public Pages(
      Dossier dossier,
      Words words,
      Comparisons comparisons,
      Bibliography bibliography,
      Map<Address, Image> images) {
    this(dossier, words, comparisons, bibliography, images, Parts.LIMIT);
  }

  /**
   * Makes nothing yet.
   *
   * @param limit how heavy a page may be
   */
  Pages(
      Dossier dossier,
      Words words,
      Comparisons comparisons,
      Bibliography bibliography,
      Map<Address, Image> images,
      int limit) {
    this(
        dossier,
        new PageContext(dossier, words, comparisons, bibliography, images, home(dossier)),
        new EntryParts(dossier, limit));
  }

  private static LinkBase home(Dossier dossier) {
    return LinkBase.on(FixedPage.HOME.address(), dossier.settings().editions());
  }

  private Pages(Dossier dossier, PageContext context, EntryParts parts) {
    this.dossier = dossier;
    this.context = context;
    this.frames = new Frames(context);
    this.parts = parts;
  }

  /**
   * The pages of the same dossier after a change, in the same words: as if from scratch.
   *
   * @param touched what may be another way
   */
  public Pages next(
      Dossier changed,
      Comparisons comparisons,
      Bibliography bibliography,
      Map<Address, Image> images,
      Touched touched) {
    return new Pages(
        changed,
        new PageContext(changed, context.words(), comparisons, bibliography, images, home(changed)),
        parts.next(changed, touched));
  }

  /** All pages that there are, in an order that does not depend on the run. */
  public List<Planned> planned() {
    List<Planned> pages = new ArrayList<>();
    for (FixedPage page : FixedPage.values()) {
      pages.add(new Planned(page.address(), new Key.Fixed(page, 1), place()));
      listings().of(page).ifPresent(listing -> pages.addAll(further(page, listing)));
    }
    context.all().forEach(entry -> pages.addAll(planned(entry)));
    pages.removeIf(page -> !context.settings().editions().here().has(page.address()));
    return pages;
  }

  private Listings listings() {
    return listings.of(parts.limit(), most -> Listings.of(dossier, context.words(), most));
  }

  private Span place() {
    return context.settings().place();
  }

  private List<Planned> further(FixedPage page, Listing<?> listing) {
    return IntStream.rangeClosed(2, listing.leaves().size())
        .mapToObj(
            part -> new Planned(listing.leaf(part).address(), new Key.Fixed(page, part), place()))
        .toList();
  }

  private List<Planned> planned(Entry entry) {
    List<Planned> pages = new ArrayList<>();
    for (int part = 1; part <= parts.count(entry); part++) {
      Address address = Addresses.part(Addresses.of(entry), part);
      Key key = new Key.EntryPage(entry.id(), part);
      pages.add(new Planned(address, key, entry.header().span()));
    }
    for (Located<String> alias : entry.header().aliases()) {
      Address old = Address.of(alias.value());
      pages.add(new Planned(old, new Key.Moved(entry.id(), old), alias.span()));
    }
    return pages;
  }

  /** Where the further parts of pages stand, in an order that does not depend on the run. */
  public List<Address> furtherParts() {
    return planned().stream().filter(Pages::isFurther).map(Planned::address).toList();
  }

  private static boolean isFurther(Planned file) {
    return (file.key() instanceof Key.Fixed fixed && fixed.part() > 1)
        || (file.key() instanceof Key.EntryPage entry && entry.part() > 1);
  }

  /** The page of an entry, or a further part of it. */
  public View of(Key.EntryPage key) {
    Entry entry = context.find(key.id()).orElseThrow();
    int part = key.part();
    return switch (entry.kind()) {
      case STORY -> new Stories(context, frames).of((Story) entry);
      case SOURCE -> source((Source) entry, part);
      case PERSON -> profile(entry, part, lists -> profiles().of((Person) entry, lists));
      case GROUP -> profile(entry, part, lists -> profiles().of((Group) entry, lists));
      case PLACE -> profile(entry, part, lists -> profiles().of((Place) entry, lists));
      case PAGE -> plain((Page) entry);
    };
  }

  private View source(Source source, int part) {
    Sources sources = new Sources(context, frames);
    SourceParts lists = parts.of(source);
    return part == 1 ? sources.of(source, lists) : sources.of(source, lists, part);
  }

  private View profile(Entry entry, int part, Function<ProfileParts, View> first) {
    ProfileParts lists = parts.profile(entry);
    return part == 1 ? first.apply(lists) : profiles().of(entry, lists, part);
  }

  private Profiles profiles() {
    return new Profiles(context, frames);
  }

  /** What stands at an old address. */
  public View of(Key.Moved key, Span origin) {
    Entry entry = context.find(key.to()).orElseThrow();
    PageContext here = context.on(key.alias());
    boolean withdrawn = entry instanceof Story story && story.isWithdrawn();
    String title = withdrawn ? here.words().of("withdrawn.title") : entry.name();
    return new MovedPage(
        frames.of(here.linkBase(), origin, title, here.words().of("moved.description")),
        here.link(Addresses.of(entry), title));
  }

  /** A page that every dossier has, or a further part of it. */
  public View of(Key.Fixed key) {
    Listings listed = listings();
    Indexes indexes = new Indexes(context, frames, listed);
    Ledgers ledgers = new Ledgers(context, frames, listed);
    int part = key.part();
    return switch (key.page()) {
      case HOME -> new Home(context, frames, listed).page();
      case STORIES -> indexes.cases(part);
      case SOURCES -> new AllSources(context, frames, listed).page(part);
      case PEOPLE -> indexes.people(part);
      case GROUPS -> indexes.groups(part);
      case PLACES -> indexes.places(part);
      case CLAIMS -> ledgers.claims(part);
      case TIMELINE -> ledgers.timeline(part);
      case CORRECTIONS -> ledgers.corrections(part);
      case DATA -> DescribedTables.page(context, frames);
      case SEARCH -> Searching.page(context, frames);
      case A_TO_Z -> new Alphabet(context, frames).page(listed.names(), part);
      case NOT_FOUND -> notFound();
    };
  }

  private PlainPage plain(Page page) {
    PageContext here = context.on(Addresses.of(page));
    String description = page.summary().orElse(page.title());
    return new PlainPage(
        frames.of(here.linkBase(), page.header().span(), page.title(), description),
        page.summary(),
        Texts.of(page, here),
        page.id().equals(FixedPage.METHOD) ? Optional.of(proof(here)) : Optional.empty());
  }

  private PlainPage.Proof proof(PageContext here) {
    return new PlainPage.Proof(
        file(FixedPage.MANIFEST, here),
        file(FixedPage.CHECKSUMS, here),
        here.settings()
            .signingKey()
            .map(
                key ->
                    new PlainPage.Key(
                        file(FixedPage.SIGNING_KEY, here), key.base64(), key.fingerprint().hex())));
  }

  private static Link file(Address file, PageContext here) {
    return here.link(file, file.path());
  }

  /**
   * Served in the place of any page, so it cannot link relatively where the site's base is known.
   */
  private NotFoundPage notFound() {
    Optional<String> base = context.settings().baseUrl().map(url -> URI.create(url).getRawPath());
    LinkBase linkBase =
        new LinkBase(FixedPage.NOT_FOUND.address(), base, context.settings().editions());
    PageContext here = context.from(linkBase);
    List<Link> cases =
        listings().cases().isParted()
            ? List.of()
            : here.stories().stream().map(here::link).toList();
    return new NotFoundPage(
        frames.of(
            linkBase,
            context.words().of("notfound.title"),
            context.words().of("notfound.description")),
        here.link(FixedPage.A_TO_Z.address(), context.words().of("notfound.index")),
        cases);
  }
}
