package dossier.edition.book;

import dossier.site.Address;
import dossier.site.Printable;
import dossier.text.Span;
import dossier.view.part.Link;
import java.util.List;

/**
 * The contents of a book, as XHTML.
 *
 * @param language of the interface
 * @param style where the style sheet stands
 * @param chapters each with its title, in their order
 */
public record BookContents(
    Address address, Span origin, String language, String style, List<Link> chapters)
    implements Printable {
  public BookContents {
    chapters = List.copyOf(chapters);
  }

  /** Those of a book, at an address in its root. */
  public static BookContents of(Book book, Address address) {
    return new BookContents(
        address, book.place(), book.language(), Book.STYLE.from(address), book.contents());
  }

  @Override
  public String template() {
    return "edition/contents.ftlh";
  }
}
