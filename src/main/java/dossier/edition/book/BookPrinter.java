package dossier.edition.book;

import dossier.render.TemplateRenderer;
import dossier.render.Turns;
import dossier.report.Outcome;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.view.Pages;
import dossier.view.frame.View;
import java.util.List;

/** Prints the chapters of a book, each alone and in any order. Safe to share between threads. */
public record BookPrinter(Book book, Pages pages, TemplateRenderer templates) {

  /** Where its chapters stand, in their order. */
  public List<Address> chapters() {
    return book.sections().stream().map(BookSection::address).toList();
  }

  /** Its chapters before they are made, in their order. */
  public List<Planned> planned() {
    return book.sections().stream()
        .map(section -> new Planned(section.address(), section.key(), section.origin()))
        .toList();
  }

  /** The chapter that was planned. */
  public Outcome<Artifact> chapter(Planned planned, Turns turns) {
    return templates
        .print(chapter(book.section(planned.address())), turns)
        .map(printed -> BookMarkup.of(printed, book.links()));
  }

  private Chapter chapter(BookSection section) {
    Address address = section.address();
    return new Chapter(
        address,
        section.origin(),
        section.template(),
        section.title(),
        book.language(),
        Book.STYLE.from(address),
        section.pages().stream().map(this::view).toList());
  }

  private View view(Key.OfPage page) {
    if (page instanceof Key.EntryPage entry) {
      return pages.of(entry);
    }
    if (page instanceof Key.Fixed fixed) {
      return pages.of(fixed);
    }
    throw new IllegalStateException("no chapter is made of " + page);
  }
}
