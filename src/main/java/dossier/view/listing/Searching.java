package dossier.view.listing;

import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.text.Span;
import dossier.view.frame.Frames;
import dossier.view.listing.SearchPage.Choice;
import dossier.view.part.PageContext;
import dossier.view.part.StatusCount;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of the search; what it finds is made elsewhere. */
public final class Searching {
  private static final Address SCRIPT = Address.of("assets/search.js");

  private Searching() {}

  public static SearchPage page(PageContext anywhere, Frames frames, Span settings) {
    PageContext context = anywhere.on(FixedPage.SEARCH.address());
    return new SearchPage(
        frames.of(
            context.linkBase(),
            settings,
            "Search",
            "Search the cases, sources, people and places of this dossier."),
        context.linkBase().to(SCRIPT),
        context.linkBase().to(FixedPage.SEARCH_INDEX),
        context.link(FixedPage.A_TO_Z.address(), "Everything from A to Z"),
        kinds(context.dossier().entries()),
        Ledgers.statuses(context).stream().map(StatusCount::stamp).toList());
  }

  /** The kinds of which there are entries. */
  private static List<Choice> kinds(Entries entries) {
    Set<Kind> there =
        entries.all().stream().map(Entry::header).map(h -> h.kind()).collect(Collectors.toSet());
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
