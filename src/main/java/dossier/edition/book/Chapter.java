package dossier.edition.book;

import dossier.site.Address;
import dossier.site.Printable;
import dossier.text.Span;
import dossier.view.frame.View;
import java.util.List;

/**
 * A chapter to be printed.
 *
 * @param template its name in {@code edition/}
 * @param language of the interface
 * @param style where the style sheet stands, seen from the chapter
 * @param pages the pages of the site that stand in it, in order; at least one
 */
public record Chapter(
    Address address,
    Span origin,
    String template,
    String title,
    String language,
    String style,
    List<View> pages)
    implements Printable {
  public Chapter {
    template = "edition/" + template + ".ftlh";
    pages = List.copyOf(pages);
  }
}
