package dossier.view;

import dossier.graph.Landing;
import dossier.graph.Shelf;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.site.Address;
import dossier.text.Span;
import dossier.view.page.SearchPage;
import dossier.view.page.SearchPage.Choice;
import dossier.view.part.StatusCount;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of the search; what it finds is made elsewhere. */
final class Searching {
  private static final Address SCRIPT = Address.of("assets/search.js");

  private Searching() {}

  static SearchPage page(Sheet anywhere, Frames frames, Span settings) {
    Sheet sheet = anywhere.on(Landing.SEARCH.address());
    return new SearchPage(
        frames.of(
            sheet.standpoint(),
            settings,
            "Search",
            "Search the cases, sources, people and places of this dossier."),
        sheet.standpoint().to(SCRIPT),
        sheet.standpoint().to(Landing.SEARCH_INDEX),
        sheet.link(Landing.A_TO_Z.address(), "Everything from A to Z"),
        kinds(sheet.dossier().shelf()),
        Ledgers.statuses(sheet).stream().map(StatusCount::stamp).toList());
  }

  /** The kinds of which there are entries. */
  private static List<Choice> kinds(Shelf shelf) {
    Set<Kind> there =
        shelf.all().stream().map(Entry::header).map(h -> h.kind()).collect(Collectors.toSet());
    return Arrays.stream(Kind.values())
        .filter(there::contains)
        .map(kind -> new Choice(kind.folder(), words(kind)))
        .toList();
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case STORY -> "Cases";
      case SOURCE -> "Sources";
      case PERSON -> "People";
      case GROUP -> "Groups";
      case PLACE -> "Places";
      case PAGE -> "About this dossier";
    };
  }
}
