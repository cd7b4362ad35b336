package dossier.edition.book;

import dossier.site.Address;
import dossier.site.Artifact;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/**
 * Makes of a printed chapter what stands in the book: XHTML, with the ids that its pages have in
 * the book, and with links that lead to a place in the book or out to the web. A template says with
 * {@code data-page} on which page of the site that stood what it prints.
 */
final class BookMarkup {
  private static final String PAGE = "data-page";

  private final BookLinks links;
  private final Address chapter;
  private final Document document;
  private final Set<String> ids = new TreeSet<>();

  private BookMarkup(BookLinks links, Address chapter, Document document) {
    this.links = links;
    this.chapter = chapter;
    this.document = document;
  }

  /** The chapter as it stands in the book. */
  static Artifact of(Artifact printed, BookLinks links) {
    Document document = Jsoup.parse(new String(printed.bytes(), StandardCharsets.UTF_8));
    new BookMarkup(links, printed.address(), document).finish();
    byte[] bytes = document.outerHtml().getBytes(StandardCharsets.UTF_8);
    return new Artifact(printed.address(), bytes, printed.origin());
  }

  private void finish() {
    document.select("svg.ring").remove();
    document.select("img").removeAttr("srcset").removeAttr("sizes").removeAttr("loading");
    document.getElementsByAttribute("id").forEach(this::name);
    document.getElementsByAttribute(PAGE).forEach(page -> name(page, page(page)));
    document.select("a[href]").forEach(this::link);
    document.getElementsByAttribute(PAGE).forEach(page -> page.removeAttr(PAGE));
    Element root = Objects.requireNonNull(document.selectFirst("html"));
    root.attr("xmlns", "http://www.w3.org/1999/xhtml");
    root.attr("xmlns:epub", "http://www.idpf.org/2007/ops");
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(EscapeMode.xhtml)
        .prettyPrint(false)
        .charset(StandardCharsets.UTF_8);
  }

  /** The page of the site on which an element stood. */
  private static Address page(Element element) {
    Element page = Objects.requireNonNull(element.closest("[" + PAGE + "]"));
    return Address.of(page.attr(PAGE));
  }

  private void name(Element element) {
    name(element, page(element).at(element.id()));
  }

  private void name(Element element, Address place) {
    String id = BookLinks.id(place);
    element.attr("id", id);
    ids.add(id);
  }

  private void link(Element link) {
    String reference = link.attr("href");
    Address page = page(link);
    Optional<Address> place = page.resolved(reference);
    Optional<String> to =
        place.isPresent()
            ? place(page, place.get()).map(inBook -> inBook.from(chapter))
            : Optional.of(reference).filter(address -> address.matches("(https?|mailto):.+"));
    to.ifPresentOrElse(address -> link.attr("href", address), link::unwrap);
  }

  /** Where a link leads in the book; on its own page to what is there, or to the beginning. */
  private Optional<Address> place(Address page, Address to) {
    Address there = chapter.at(BookLinks.id(to));
    return page.path().equals(to.path()) && ids.contains(there.fragment())
        ? Optional.of(there)
        : links.place(to);
  }
}
