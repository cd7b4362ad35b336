package dossier.view.part;

import dossier.evidence.Comparisons;
import dossier.graph.Backlink;
import dossier.graph.Dossier;
import dossier.graph.Notes;
import dossier.graph.Timeline;
import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Entry;
import dossier.model.Page;
import dossier.model.Place;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.model.work.MadeWith;
import dossier.origin.Origins;
import dossier.origin.Rests;
import dossier.origin.Retellings;
import dossier.prose.part.Mention;
import dossier.related.RelatedEntries.Kin;
import dossier.route.Addresses;
import dossier.route.Ledger;
import dossier.site.Address;
import dossier.site.Image;
import dossier.site.LinkBase;
import dossier.site.ShownImage;
import dossier.text.Id;
import dossier.text.Located;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page's view of the dossier: what it may ask of it, and everything it links to as it is
 * written on that page. Nobody gets the whole from here. Immutable.
 */
public final class PageContext {
  private final Dossier dossier;
  private final Words words;
  private final Comparisons comparisons;
  private final Bibliography bibliography;
  private final Map<Address, Image> images;
  private final PageLanguages languages;
  private final LinkBase linkBase;

  /**
   * A page's view of a dossier.
   *
   * @param words what pages say in the language of the interface
   * @param bibliography sources and stories set as references
   * @param images the published ones
   */
  public PageContext(
      Dossier dossier,
      Words words,
      Comparisons comparisons,
      Bibliography bibliography,
      Map<Address, Image> images,
      LinkBase linkBase) {
    this.dossier = dossier;
    this.words = words;
    this.comparisons = comparisons;
    this.bibliography = bibliography;
    this.images = images;
    this.languages = PageLanguages.of(words, dossier.settings());
    this.linkBase = linkBase;
  }

  private PageContext(PageContext other, LinkBase linkBase) {
    this.dossier = other.dossier;
    this.words = other.words;
    this.comparisons = other.comparisons;
    this.bibliography = other.bibliography;
    this.images = other.images;
    this.languages = other.languages;
    this.linkBase = linkBase;
  }

  /** What pages say in the language of the interface. */
  public Words words() {
    return words;
  }

  /** Which quotations were compared with their sources. */
  public Comparisons comparisons() {
    return comparisons;
  }

  /** Sources and stories set as references. */
  public Bibliography bibliography() {
    return bibliography;
  }

  /** From where this page links. */
  public LinkBase linkBase() {
    return linkBase;
  }

  /** What the dossier says of itself. */
  public Settings settings() {
    return dossier.settings();
  }

  /** What part machines had in a story: as it says itself, or else as the dossier says. */
  public Optional<MadeWith> madeWith(Story story) {
    return story.byline().madeWith().or(settings()::madeWith);
  }

  /** Whether an entry has a page in the language of this one. */
  public boolean isHere(Entry entry) {
    return settings().editions().here().has(Addresses.of(entry));
  }

  /** The entry with an id. */
  public Optional<Entry> find(Id id) {
    return dossier.entries().find(id);
  }

  /** The source with an id. */
  public Optional<Source> source(Id id) {
    return dossier.entries().source(id);
  }

  /** All entries, by id. */
  public Collection<Entry> all() {
    return dossier.entries().all();
  }

  /** The stories that are to be read, by case. */
  public List<Story> stories() {
    return dossier.entries().stories();
  }

  /** The story to be read after one. */
  public Optional<Story> after(Story story) {
    return dossier.entries().after(story);
  }

  /** The sources, by id. */
  public List<Source> sources() {
    return dossier.entries().sources();
  }

  /** The places, by name. */
  public List<Place> places() {
    return dossier.entries().places();
  }

  /** The pages about the dossier, in their order. */
  public List<Page> pages() {
    return dossier.entries().pages();
  }

  /** The sources that a story rests on. */
  public List<Source> rests(Story story) {
    return Rests.of(story, dossier.entries());
  }

  /** Where an entry is referred to. */
  public List<Backlink> backlinks(Id id) {
    return dossier.backlinks().to(id);
  }

  /** Where it is referred to in one way. */
  public <T extends Backlink> List<T> backlinks(Id id, Class<T> sort) {
    return dossier.backlinks().to(id, sort);
  }

  /** The numbered notes of an entry's text. */
  public Notes notes(Entry entry) {
    return dossier.backlinks().notes(entry);
  }

  /** All events, in order of time. */
  public List<Timeline.Entry> events() {
    return dossier.timeline().entries();
  }

  /** The events of a story, or those that involve an entry, in order of time. */
  public List<Timeline.Entry> events(Id id) {
    return dossier.timeline().involving(id);
  }

  /** On how many origins a claim rests. */
  public Origins.Count origins(Claim claim) {
    return dossier.origins().of(claim);
  }

  /** What a piece of evidence retells. */
  public Optional<Retellings.Retelling> retold(Claim claim, Evidence evidence) {
    return dossier.retellings().retold(claim, evidence);
  }

  /** What else is near an entry, the nearest first. */
  public List<Kin> kin(Entry entry) {
    return dossier.kinship().of(entry);
  }

  /** Where a link to an entry leads. */
  public Optional<Address> target(Mention mention) {
    return dossier.links().of(mention);
  }

  /** Where a Markdown link of an entry's text leads. */
  public Optional<Address> target(Entry from, String address) {
    return dossier.links().of(from, address);
  }

  /** On which page each claim stands. */
  public Ledger ledger() {
    return dossier.links().ledger();
  }

  /** How many files say on which page each claim stands. */
  public int anchorFiles() {
    return dossier.links().anchorFiles();
  }

  /** The same dossier seen from another page. */
  public PageContext on(Address page) {
    return from(LinkBase.on(page, settings().editions()));
  }

  /** The same dossier as a page links in it that need not stand where it is asked for. */
  public PageContext from(LinkBase other) {
    return new PageContext(this, other);
  }

  /** What closed lists are called. */
  public Terms terms() {
    return new Terms(words);
  }

  /** A date as far as it is known. */
  public DateView date(EdtfDate when) {
    return DateView.of(when, words);
  }

  /** A day. */
  public DateView date(LocalDate day) {
    return DateView.of(day, words);
  }

  /** A link in words of the interface. */
  public Link link(Address target, String text) {
    return new Link(linkBase.to(target), text);
  }

  /** A link to an entry, in its name. */
  public Link link(Entry entry) {
    return new Link(linkBase.to(Addresses.of(entry)), entry.name(), languages.name(entry));
  }

  /** Which language what stands on the page is in. */
  public PageLanguages languages() {
    return languages;
  }

  /** A link to a spot of a story, in words of that story. */
  public Link link(Address target, Story story, String text) {
    return new Link(linkBase.to(target), text, languages.text(story));
  }

  /** Links to the entries that there are. */
  public List<Link> links(List<Located<Id>> ids) {
    return ids.stream()
        .flatMap(id -> dossier.entries().find(id.value()).stream())
        .map(this::link)
        .toList();
  }

  /** A link to an entry, if there is one. */
  public Optional<Link> link(Id id) {
    return dossier.entries().find(id).map(this::link);
  }

  /** What a link to an entry is shown as in a text: its words, or the entry's name. */
  public String name(Mention mention) {
    String id = mention.target().value();
    return mention.words().or(() -> dossier.entries().find(new Id(id)).map(Entry::name)).orElse(id);
  }

  /** Words that may be the id of an entry, and then lead to it. */
  public MaybeLink maybe(String words) {
    return link(new Id(words)).map(MaybeLink::of).orElseGet(() -> MaybeLink.words(words));
  }

  /** An image that an entry shows, as this page writes it; empty if there is none. */
  public Optional<ShownImage> image(Entry entry, String address) {
    return dossier
        .links()
        .image(entry, address)
        .flatMap(found -> Optional.ofNullable(images.get(found)))
        .map(image -> image.from(linkBase));
  }
}
