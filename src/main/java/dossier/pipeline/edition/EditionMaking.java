package dossier.pipeline.edition;

import dossier.edition.Edition;
import dossier.edition.book.Book;
import dossier.edition.book.BookContents;
import dossier.edition.book.BookPrinter;
import dossier.edition.epub.EpubPackage;
import dossier.edition.pdf.PdfFile;
import dossier.edition.pdf.PrintFrame;
import dossier.graph.Dossier;
import dossier.pipeline.make.Making;
import dossier.pipeline.make.Renderer;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.Printable;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who makes the files of each edition.
 *
 * @param site who makes those of the site
 * @param pictures where those stand that texts and stories show, in their largest size
 */
public record EditionMaking(Dossier dossier, Words words, Renderer site, Set<Address> pictures) {

  /** Who makes the files of an edition. */
  public Making of(Edition edition) {
    return switch (edition) {
      case SITE, ZIP -> site;
      case NOLINKS -> new NoLinksSite(site, words);
      case EPUB -> epub();
      case PDF -> pdf();
    };
  }

  private Making epub() {
    BookPrinter printer = printer();
    List<Planned> shown = shown();
    List<Printable> around =
        List.of(
            BookContents.of(printer.book(), EpubPackage.CONTENTS),
            EpubPackage.of(
                printer.book(),
                printer.chapters(),
                shown.stream().map(Planned::address).sorted().toList()));
    return new BookMaking(printer, site, shown, around, List.of(style(printer, "epub.css")));
  }

  private Making pdf() {
    BookPrinter printer = printer();
    List<Artifact> held = new ArrayList<>(List.of(style(printer, "print.css")));
    PdfFile.fonts().forEach(font -> held.add(asset(printer, font.path(), font)));
    List<Printable> around = List.of(PrintFrame.of(printer.book()));
    return new BookMaking(printer, site, shown(), around, held);
  }

  private List<Planned> shown() {
    return site.planned().stream().filter(file -> pictures.contains(file.address())).toList();
  }

  private BookPrinter printer() {
    Book book = new Book(dossier, words, site.pages());
    return new BookPrinter(book, site.pages(), site.templates());
  }

  private static Artifact style(BookPrinter printer, String name) {
    return asset(printer, name, Book.STYLE);
  }

  private static Artifact asset(BookPrinter printer, String name, Address address) {
    byte[] bytes = printer.templates().asset("edition/" + name);
    return new Artifact(address, bytes, printer.book().place());
  }
}
