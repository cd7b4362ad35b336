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
import dossier.text.Direction;
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
   * The language of an entry's name, where it is not the dossier's: a title as it was printed, or
   * the language that a story is written in.
   */
  public Optional<String> foreign(Entry entry) {
    Optional<String> own = entry instanceof Source source ? source.titleLanguage() : written(entry);
    return own.filter(language -> !language.equals(dossier.settings().language()));
  }

  /** The language of an entry's text, where it is not the dossier's. */
  public Optional<TextLanguage> language(Entry entry) {
    return written(entry)
        .filter(language -> !language.equals(dossier.settings().language()))
        .map(tag -> new TextLanguage(tag, Direction.ofLanguage(tag) ? "rtl" : "ltr"));
  }

  private static Optional<String> written(Entry entry) {
    return entry instanceof Story story ? story.language() : Optional.empty();
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
