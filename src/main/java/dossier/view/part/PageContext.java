package dossier.view.part;

import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.prose.part.Mention;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.site.Image;
import dossier.site.LinkBase;
import dossier.site.ShownImage;
import dossier.text.Id;
import dossier.text.Located;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page's view of the dossier: everything it links to, as it is written on that page.
 *
 * @param words what pages say in the language of the interface
 * @param bibliography sources and stories set as references
 * @param images the published ones
 */
public record PageContext(
    Dossier dossier,
    Words words,
    Comparisons comparisons,
    Bibliography bibliography,
    Map<Address, Image> images,
    LinkBase linkBase) {

  /** The same dossier seen from another page. */
  public PageContext on(Address page) {
    return from(LinkBase.on(page));
  }

  public PageContext from(LinkBase other) {
    return new PageContext(dossier, words, comparisons, bibliography, images, other);
  }

  /** What closed lists are called. */
  public Terms terms() {
    return new Terms(words);
  }

  public DateView date(EdtfDate when) {
    return DateView.of(when, words);
  }

  public DateView date(LocalDate day) {
    return DateView.of(day, words);
  }

  public Link link(Address target, String text) {
    return new Link(linkBase.to(target), text);
  }

  public Link link(Entry entry) {
    return new Link(linkBase.to(Addresses.of(entry)), entry.name(), foreign(entry));
  }

  /**
   * The language of pages: that of the interface's words, or the variety that the content is in.
   */
  public String pageLanguage() {
    return words.pageLanguage(dossier.settings().language());
  }

  /**
   * The language of an entry's name, where it is not the page's: a title as it was printed, or the
   * language that the entry is written in.
   */
  public Optional<TextLanguage> foreign(Entry entry) {
    return entry instanceof Source source && !source.isDescribed()
        ? source.titleLanguage().flatMap(this::foreign)
        : language(entry);
  }

  /** The language of an entry's text, where it is not the page's. */
  public Optional<TextLanguage> language(Entry entry) {
    Optional<String> own = entry instanceof Story story ? story.language() : Optional.empty();
    return foreign(own.orElse(dossier.settings().language()));
  }

  /** The language in which the dossier is written, where it is not the page's. */
  public Optional<TextLanguage> contentLanguage() {
    return foreign(dossier.settings().language());
  }

  private Optional<TextLanguage> foreign(String language) {
    return Optional.of(language).filter(tag -> !tag.equals(pageLanguage())).map(TextLanguage::of);
  }

  /** A link to a spot of a story, in words of that story. */
  public Link link(Address target, Story story, String text) {
    return new Link(linkBase.to(target), text, language(story));
  }

  /** Links to the entries that there are. */
  public List<Link> links(List<Located<Id>> ids) {
    return ids.stream()
        .flatMap(id -> dossier.entries().find(id.value()).stream())
        .map(this::link)
        .toList();
  }

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
