package dossier.pipeline.edition;

import dossier.edition.book.BookPrinter;
import dossier.pipeline.make.Making;
import dossier.render.TemplateRenderer;
import dossier.render.Turns;
import dossier.report.Outcome;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Artifact;
import dossier.site.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A book: its chapters, the pictures of the site, and with the title what holds it together.
 *
 * @param site who makes the pictures
 * @param around what is printed besides the chapters
 * @param held its style, and what else is there already
 */
record BookMaking(
    BookPrinter printer,
    Making site,
    List<Planned> pictures,
    List<? extends Printable> around,
    List<Artifact> held)
    implements Making {

  @Override
  public List<Planned> planned() {
    return Stream.concat(printer.planned().stream(), pictures.stream()).toList();
  }

  @Override
  public Outcome<List<Artifact>> make(Planned file, Turns turns) {
    if (file.key() instanceof Key.Ready) {
      return site.make(file, turns);
    }
    List<Outcome<Artifact>> made = new ArrayList<>(List.of(printer.chapter(file, turns)));
    if (file.key() instanceof Key.Fixed fixed && fixed.page() == FixedPage.HOME) {
      TemplateRenderer templates = printer.templates();
      around.forEach(printable -> made.add(templates.print(printable, turns)));
      held.forEach(there -> made.add(Outcome.of(there)));
    }
    return Outcome.all(made);
  }
}
