package dossier.view.text;

import dossier.graph.Notes;
import dossier.graph.Notes.Note;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.prose.ProseRenderer;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.site.WebAddress;
import dossier.view.part.Link;
import dossier.view.part.Locators;
import dossier.view.part.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the text of an entry with its notes. */
public final class Texts {
  private Texts() {}

  /** The text of an entry with its notes. */
  public static TextView of(Entry entry, PageContext context) {
    Notes notes = Notes.of(entry.body());
    Address page = Addresses.of(entry);
    List<Link> headings =
        entry.body().headings(context::name).stream()
            .filter(heading -> heading.level() == 2)
            .map(heading -> context.link(page.at(heading.id()), heading.text()))
            .toList();
    return new TextView(
        ProseRenderer.set(entry.body(), new PiecesOfText(entry, notes, context)),
        notes.notes().stream().flatMap(note -> note(entry, note, context).stream()).toList(),
        headings,
        context.languages().text(entry));
  }

  private static Optional<NoteView> note(Entry entry, Note note, PageContext context) {
    return context.source(note.source()).map(source -> note(entry, note, source, context));
  }

  private static NoteView note(Entry entry, Note note, Source source, PageContext context) {
    List<Link> marks = new ArrayList<>();
    for (int occurrence : note.occurrences()) {
      String letter = letters(marks.size());
      marks.add(context.link(Addresses.ofMark(entry, occurrence), letter));
    }
    return new NoteView(
        note.number(),
        Addresses.noteAnchor(note.number()),
        Addresses.cardAnchor(note.number()),
        context.bibliography().of(source),
        note.wording().prefix(),
        details(note, context),
        context.terms().of(source.sight().consulted().value()),
        citedIn(source, context),
        note.quotation().flatMap(citation -> Quotes.before(entry, citation, source.id(), context)),
        context.link(Addresses.of(source), context.words().of("note.about-source")),
        source.whereabouts().url().map(url -> outward(url)),
        source.whereabouts().archives().stream().findFirst().map(archive -> outward(archive.url())),
        marks);
  }

  /** In which sources one is cited that was never seen itself. */
  public static List<Link> citedIn(Source source, PageContext context) {
    return source.isUnseen() ? context.links(source.sight().through()) : List.of();
  }

  /** A link to another site, named by its host. */
  static Link outward(String url) {
    String host = WebAddress.of(url).map(WebAddress::host).orElse(url);
    return new Link(url, host.replaceFirst("^www\\.", ""));
  }

  private static List<String> details(Note note, PageContext context) {
    List<String> details = new ArrayList<>();
    note.wording().locator().map(at -> Locators.words(at, context.words())).ifPresent(details::add);
    note.wording()
        .translator()
        .map(context.terms()::translator)
        .map(name -> context.words().of("note.translation", Map.of("name", name)))
        .ifPresent(details::add);
    Optional.of(note.wording().suffix())
        .filter(suffix -> !suffix.isEmpty())
        .ifPresent(details::add);
    return details;
  }

  /** a, b, … z, aa, ab, …: the names of a note's ways back. */
  static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
