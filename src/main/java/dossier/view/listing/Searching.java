package dossier.view.listing;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.view.frame.Frames;
import dossier.view.listing.SearchPage.Choice;
import dossier.view.part.PageContext;
import dossier.view.part.StatusCount;
import dossier.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of the search; what it finds is made elsewhere. */
public final class Searching {
  private static final List<Address> SCRIPTS =
      List.of(Address.of("assets/lookup.js"), Address.of("assets/search.js"));

  private Searching() {}

  /** The page of the search. */
  public static SearchPage page(PageContext anywhere, Frames frames) {
    PageContext context = anywhere.on(FixedPage.SEARCH.address());
    return new SearchPage(
        frames.of(
            context.linkBase(),
            context.words().of("search.title"),
            context.words().of("search.summary")),
        SCRIPTS.stream().map(context.linkBase()::to).toList(),
        context.linkBase().to(FixedPage.SEARCH_INDEX),
        context.link(FixedPage.A_TO_Z.address(), context.words().of("search.index")),
        kinds(context),
        Ledgers.statuses(context).stream().map(StatusCount::stamp).toList(),
        context.words().language(),
        found(context.words()));
  }

  /** The kinds of which there are entries. */
  private static List<Choice> kinds(PageContext context) {
    Set<Kind> there =
        context.all().stream()
            .filter(context::isHere)
            .map(Entry::header)
            .map(h -> h.kind())
            .collect(Collectors.toSet());
    return Arrays.stream(Kind.values())
        .filter(there::contains)
        .map(kind -> new Choice(kind.folder(), words(kind, context.words())))
        .toList();
  }

  private static String words(Kind kind, Words words) {
    return switch (kind) {
      case STORY -> words.of("cases.title");
      case SOURCE -> words.of("sources.title");
      case PERSON -> words.of("people.title");
      case GROUP -> words.of("groups.title");
      case PLACE -> words.of("places.title");
      case PAGE -> words.of("kind.page");
    };
  }

  private static List<Choice> found(Words words) {
    return words.forms("search.found", "count").entrySet().stream()
        .map(form -> new Choice(form.getKey(), form.getValue()))
        .toList();
  }
}
