package dossier.emit;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The pages that search engines should know (sitemaps.org 0.9), by their whole addresses: there is
 * none where the settings do not know the site's.
 */
final class Sitemap {
  /** No file may name more. */
  static final int LIMIT = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Optional<String> base;
  private final Span origin;

  private Sitemap(Optional<String> base, Span origin) {
    this.base = base;
    this.origin = origin;
  }

  /** A page, and when it changed last if readers are told. */
  record Listed(Address page, Optional<LocalDate> changed) {}

  static List<Artifact> of(Dossier dossier, Span origin) {
    return of(pages(dossier), dossier.settings().baseUrl(), origin);
  }

  /** One file, or an index and as many files as the limit asks for. */
  static List<Artifact> of(List<Listed> pages, Optional<String> base, Span origin) {
    if (base.isEmpty()) {
      return List.of();
    }
    Sitemap sitemap = new Sitemap(base, origin);
    return pages.size() <= LIMIT
        ? List.of(sitemap.file(FixedPage.SITEMAP, "urlset", "url", pages))
        : sitemap.split(pages);
  }

  private static List<Listed> pages(Dossier dossier) {
    Stream<Listed> landings =
        Arrays.stream(FixedPage.values())
            .filter(landing -> landing != FixedPage.NOT_FOUND)
            .map(landing -> new Listed(landing.address(), Optional.empty()));
    Stream<Listed> entries =
        Published.entries(dossier).stream()
            .map(entry -> new Listed(Addresses.of(entry), changed(entry)));
    return Stream.concat(landings, entries).toList();
  }

  private static Optional<LocalDate> changed(Entry entry) {
    return entry instanceof Story story ? Optional.of(story.updated()) : Optional.empty();
  }

  private List<Artifact> split(List<Listed> pages) {
    List<Artifact> files = new ArrayList<>();
    List<Listed> index = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += LIMIT) {
      Address part = Address.of("sitemap-%s.xml".formatted(index.size() + 1));
      List<Listed> some = pages.subList(from, Math.min(from + LIMIT, pages.size()));
      files.add(file(part, "urlset", "url", some));
      index.add(new Listed(part, Optional.empty()));
    }
    files.add(file(FixedPage.SITEMAP, "sitemapindex", "sitemap", index));
    return files;
  }

  private Artifact file(Address address, String root, String each, List<Listed> pages) {
    byte[] bytes =
        Xml.bytes(
            xml -> {
              Xml.start(xml, root, NAMESPACE);
              for (Listed listed : pages) {
                write(xml, each, listed);
              }
              xml.writeEndElement();
            });
    return new Artifact(address, bytes, origin);
  }

  private void write(XMLStreamWriter xml, String element, Listed listed) throws XMLStreamException {
    xml.writeStartElement(element);
    Xml.text(xml, "loc", Addresses.canonical(listed.page(), base).orElseThrow());
    if (listed.changed().isPresent()) {
      Xml.text(xml, "lastmod", listed.changed().get().toString());
    }
    xml.writeEndElement();
  }
}
