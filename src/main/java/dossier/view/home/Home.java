package dossier.view.home;

import dossier.model.Page;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.route.FixedPage;
import dossier.view.frame.Frames;
import dossier.view.listing.Ledgers;
import dossier.view.listing.Listings;
import dossier.view.listing.Years;
import dossier.view.part.Figure;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.story.StoryFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page: what this is, the cases, how the claims stand, and what was put right last. */
public final class Home {
  private static final int LATEST_CASES = 20;
  private static final int LATEST_CORRECTIONS = 3;

  private final PageContext context;
  private final Frames frames;
  private final Listings listings;

  /**
   * The first page.
   *
   * @param anywhere the dossier, seen from whatever page
   */
  public Home(PageContext anywhere, Frames frames, Listings listings) {
    this.context = anywhere.on(FixedPage.HOME.address());
    this.frames = frames;
    this.listings = listings;
  }

  /** The page. */
  public HomePage page() {
    Settings about = context.settings();
    Optional<Page> first = context.pages().stream().findFirst();
    Optional<String> introduction = first.flatMap(Page::summary);
    String described = introduction.or(about::subtitle).orElse(about.title());
    return new HomePage(
        frames.of(context.linkBase(), about.title(), described),
        introduction,
        first.map(context::link),
        cases().stream().map(story -> StoryFigures.line(story, context)).toList(),
        all(),
        figures(),
        Ledgers.statuses(context),
        listings.latestCorrections(LATEST_CORRECTIONS, context),
        Years.counts(listings, context));
  }

  /** All cases, or the latest of those that do not fit on one page. */
  private List<Story> cases() {
    List<Story> all = context.stories();
    return listings.cases().isParted()
        ? all.stream()
            .sorted(Comparator.comparing(Story::published).reversed())
            .limit(LATEST_CASES)
            .toList()
        : all;
  }

  private Optional<Link> all() {
    return Optional.of(FixedPage.STORIES.address())
        .filter(page -> listings.cases().isParted())
        .map(
            page ->
                context.link(
                    page,
                    context
                        .words()
                        .of("home.all-cases", Map.of("count", context.stories().size()))));
  }

  private List<Figure> figures() {
    long claims = context.stories().stream().mapToLong(story -> story.claims().size()).sum();
    return List.of(
        figure("home.cases", context.stories().size()),
        figure("home.claims", claims),
        figure("home.sources", context.sources().size()),
        figure("home.events", context.events().size()));
  }

  private Figure figure(String what, long count) {
    return Figure.count(what, count, false, context.words());
  }
}
