package dossier.view;

import dossier.evidence.Comparisons;
import dossier.graph.Addresses;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Id;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.part.Mention;
import dossier.site.Address;
import dossier.site.Image;
import dossier.site.ShownImage;
import dossier.site.Standpoint;
import dossier.text.Direction;
import dossier.text.Located;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page's view of the dossier: everything it links to, as it is written on that page.
 *
 * @param bibliography sources and stories set as references
 * @param images the published ones
 */
record Sheet(
    Dossier dossier,
    Comparisons comparisons,
    Bibliography bibliography,
    Map<Address, Image> images,
    Standpoint standpoint) {

  /** The same dossier seen from another page. */
  Sheet on(Address page) {
    return from(Standpoint.on(page));
  }

  Sheet from(Standpoint other) {
    return new Sheet(dossier, comparisons, bibliography, images, other);
  }

  Link link(Address target, String text) {
    return new Link(standpoint.to(target), text);
  }

  Link link(Entry entry) {
    return new Link(standpoint.to(Addresses.of(entry)), entry.name(), foreign(entry));
  }

  /**
   * The language of an entry's name, where it is not the dossier's: a title as it was printed, or
   * the language that a story is written in.
   */
  Optional<String> foreign(Entry entry) {
    Optional<String> own = entry instanceof Source source ? source.titleLanguage() : written(entry);
    return own.filter(language -> !language.equals(dossier.settings().language()));
  }

  /** The language of an entry's text, where it is not the dossier's. */
  Optional<TextLanguage> language(Entry entry) {
    return written(entry)
        .filter(language -> !language.equals(dossier.settings().language()))
        .map(tag -> new TextLanguage(tag, Direction.ofLanguage(tag) ? "rtl" : "ltr"));
  }

  private static Optional<String> written(Entry entry) {
    return entry instanceof Story story ? story.language() : Optional.empty();
  }

  /** Links to the entries that there are. */
  List<Link> links(List<Located<Id>> ids) {
    return ids.stream()
        .flatMap(id -> dossier.shelf().find(id.value()).stream())
        .map(this::link)
        .toList();
  }

  Optional<Link> link(Id id) {
    return dossier.shelf().find(id).map(this::link);
  }

  /** What a link to an entry is shown as in a text: its words, or the entry's name. */
  String name(Mention mention) {
    String id = mention.target().value();
    return mention.words().or(() -> dossier.shelf().find(new Id(id)).map(Entry::name)).orElse(id);
  }

  /** Words that may be the id of an entry, and then lead to it. */
  MaybeLink maybe(String words) {
    return link(new Id(words)).map(MaybeLink::of).orElseGet(() -> MaybeLink.words(words));
  }

  /** An image that an entry shows, as this page writes it; empty if there is none. */
  Optional<ShownImage> image(Entry entry, String address) {
    return dossier
        .links()
        .image(entry, address)
        .flatMap(found -> Optional.ofNullable(images.get(found)))
        .map(image -> image.from(standpoint));
  }
}
