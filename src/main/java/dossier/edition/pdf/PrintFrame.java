package dossier.edition.pdf;

import dossier.edition.book.Book;
import dossier.edition.book.BookPlace;
import dossier.model.Settings;
import dossier.site.Address;
import dossier.site.Printable;
import dossier.text.Span;
import java.util.List;

/**
 * What stands around the chapters of a printed book: its title, bookmarks and contents.
 *
 * @param language of the interface
 * @param description of the book, in a few words
 * @param chapters in their order
 */
public record PrintFrame(
    Span origin,
    String title,
    String language,
    String publisher,
    String description,
    List<BookPlace> chapters)
    implements Printable {
  static final Address ADDRESS = Address.of("print.xhtml");

  public PrintFrame {
    chapters = List.copyOf(chapters);
  }

  /** That of a book. */
  public static PrintFrame of(Book book) {
    Settings settings = book.settings();
    return new PrintFrame(
        book.place(),
        settings.title(),
        book.language(),
        settings.publisher(),
        settings.subtitle().orElse(settings.title()),
        book.places());
  }

  @Override
  public String template() {
    return "edition/print.ftlh";
  }

  @Override
  public Address address() {
    return ADDRESS;
  }
}
