package dossier.edition.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.site.Address;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * All chapters of a book in one document, in its frame. Ids are different in the whole book, so
 * that a link needs nothing but its fragment.
 */
final class PrintedBook {
  /** Before the path of a file of the book; nothing else can be asked for. */
  static final String SCHEME = "book";

  /** The way back from a footnote, in a sign that the fonts have. */
  private static final String UP = "\u2191";

  private final Map<String, byte[]> files;

  PrintedBook(Map<String, byte[]> files) {
    this.files = files;
  }

  /** The document, to be typeset. */
  org.w3c.dom.Document document(String style) {
    Document book = parsed(PrintFrame.ADDRESS.path());
    for (Element place : book.select("[data-chapter]")) {
      put(place.attr("data-chapter"), place.removeAttr("data-chapter"));
    }
    Element head = Objects.requireNonNull(book.selectFirst("head"));
    head.appendElement("style").text(style);
    return W3CDom.convert(book);
  }

  private Document parsed(String path) {
    byte[] file = Objects.requireNonNull(files.get(path), path);
    return Jsoup.parse(new String(file, UTF_8), "", Parser.xmlParser());
  }

  private void put(String path, Element place) {
    Element body = Objects.requireNonNull(parsed(path).selectFirst("body"));
    Address chapter = Address.of(path);
    body.select("a[href]").forEach(link -> lead(link, chapter));
    body.select("img[src]").forEach(image -> show(image, chapter));
    body.select(".footnote-backref").forEach(back -> back.text(UP));
    place.addClass(body.className()).appendChildren(List.copyOf(body.childNodes()));
  }

  private static void lead(Element link, Address chapter) {
    chapter
        .resolved(link.attr("href"))
        .ifPresent(there -> link.attr("href", "#" + there.fragment()));
  }

  private static void show(Element image, Address chapter) {
    chapter
        .resolved(image.attr("src"))
        .ifPresent(there -> image.attr("src", SCHEME + ":/" + there.fromRoot()));
  }
}
