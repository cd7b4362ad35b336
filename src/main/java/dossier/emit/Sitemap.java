package dossier.emit;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.table.Published;
import dossier.text.Span;
import dossier.text.xml.Xml;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
  private final List<Listed> pages;

  Sitemap(List<Listed> pages, Optional<String> base) {
    this.pages = List.copyOf(pages);
    this.base = base;
  }

  /**
   * @param parts where the further parts of pages stand
   */
  static Sitemap of(Dossier dossier, List<Address> parts) {
    return new Sitemap(pages(dossier, parts), dossier.settings().baseUrl());
  }

  /** A page, and when it changed last if readers are told. */
  record Listed(Address page, Optional<LocalDate> changed) {}

  /** One file, or an index and as many files as the limit asks for. */
  /** Whether there is none, since the site's address is not known. */
  boolean isEmpty() {
    return base.isEmpty();
  }

  /** Its parts, if it has any. */
  List<Planned> parts(Span settings) {
    return IntStream.rangeClosed(1, isEmpty() ? 0 : parts())
        .mapToObj(number -> new Planned(part(number), new Key.SitemapPart(number), settings))
        .toList();
  }

  private int parts() {
    return pages.size() <= LIMIT ? 0 : (pages.size() + LIMIT - 1) / LIMIT;
  }

  private static Address part(int number) {
    return Address.of("sitemap-%s.xml".formatted(number));
  }

  /** The file itself, or the index of its parts. */
  byte[] bytes() {
    return parts() == 0
        ? file("urlset", "url", pages)
        : file(
            "sitemapindex",
            "sitemap",
            IntStream.rangeClosed(1, parts())
                .mapToObj(number -> new Listed(part(number), Optional.empty()))
                .toList());
  }

  /** A part, counted from 1. */
  byte[] bytes(int number) {
    int from = (number - 1) * LIMIT;
    return file("urlset", "url", pages.subList(from, Math.min(from + LIMIT, pages.size())));
  }

  private static List<Listed> pages(Dossier dossier, List<Address> parts) {
    Stream<Listed> landings =
        Arrays.stream(FixedPage.values())
            .filter(landing -> landing != FixedPage.NOT_FOUND)
            .map(landing -> new Listed(landing.address(), Optional.empty()));
    Stream<Listed> entries =
        Published.entries(dossier).stream()
            .map(entry -> new Listed(Addresses.of(entry), changed(entry)));
    Stream<Listed> further = parts.stream().map(part -> new Listed(part, Optional.empty()));
    return Stream.of(landings, entries, further).flatMap(some -> some).toList();
  }

  private static Optional<LocalDate> changed(Entry entry) {
    return entry instanceof Story story ? Optional.of(story.updated()) : Optional.empty();
  }

  private byte[] file(String root, String each, List<Listed> listed) {
    return Xml.bytes(
        xml -> {
          Xml.start(xml, root, NAMESPACE);
          for (Listed page : listed) {
            write(xml, each, page);
          }
          xml.writeEndElement();
        });
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
