package dossier.view.home;

import dossier.graph.Timeline;
import dossier.model.Page;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.FixedPage;
import dossier.view.claim.EventView;
import dossier.view.claim.Events;
import dossier.view.claim.Strips;
import dossier.view.frame.Frames;
import dossier.view.home.HomePage.Happened;
import dossier.view.listing.Listings;
import dossier.view.part.Figure;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.passing.Passing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page: what this is, one case, how sure one may be, the others, and what was mended. */
public final class Home {
  private static final int MOST_CASES = 24;
  private static final int LATEST_CASES = 20;
  private static final int LATEST_CORRECTIONS = 3;
  private static final int LATEST_EVENTS = 3;

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
    Optional<Story> lead = lead(context.stories());
    List<Story> others = others(lead);
    return new HomePage(
        frames.of(context.linkBase(), about.title(), described),
        introduction,
        first.map(context::link),
        lead.map(story -> CaseCards.lead(story, context)),
        lead.flatMap(story -> Passing.of(story, context).stream().findFirst()),
        Strips.statuses(context.terms()),
        others.stream().map(story -> CaseCards.of(story, context)).toList(),
        all(),
        listings.latestCorrections(LATEST_CORRECTIONS, context),
        happened(Stream.concat(lead.stream(), others.stream()).toList()),
        figures());
  }

  /** The one of which the editors say so, or else that with the lowest number. */
  static Optional<Story> lead(List<Story> stories) {
    Comparator<Story> first = Comparator.comparing(story -> story.showing().leads().isEmpty());
    return stories.stream().min(first.thenComparing(story -> story.caseNumber().value()));
  }

  /** All other cases, or the latest of those that do not fit on one page. */
  private List<Story> others(Optional<Story> lead) {
    List<Story> others =
        context.stories().stream().filter(story -> !lead.equals(Optional.of(story))).toList();
    return areTooMany()
        ? others.stream()
            .sorted(Comparator.comparing(Story::published).reversed())
            .limit(LATEST_CASES)
            .toList()
        : others;
  }

  private boolean areTooMany() {
    return context.stories().size() > MOST_CASES;
  }

  private Optional<Link> all() {
    return Optional.of(FixedPage.STORIES.address())
        .filter(page -> areTooMany())
        .map(
            page ->
                context.link(
                    page,
                    context
                        .words()
                        .of("home.all-cases", Map.of("count", context.stories().size()))));
  }

  private Optional<Happened> happened(List<Story> shown) {
    return Bands.of(shown, listings.timeline(), context)
        .map(band -> new Happened(band, latest(), timeline()));
  }

  private List<EventView> latest() {
    List<Timeline.Entry> events = context.events();
    List<Timeline.Entry> last =
        new ArrayList<>(events.subList(Math.max(0, events.size() - LATEST_EVENTS), events.size()));
    Collections.reverse(last);
    return last.stream().map(entry -> Events.of(entry, context)).toList();
  }

  private Link timeline() {
    return context.link(
        FixedPage.TIMELINE.address(),
        context.words().of("home.all-events", Map.of("count", context.events().size())));
  }

  private List<Figure> figures() {
    long claims = context.stories().stream().mapToLong(story -> story.claims().size()).sum();
    long full = context.sources().stream().filter(Source::readInFull).count();
    return List.of(
        figure("home.cases", context.stories().size()),
        figure("home.claims", claims),
        new Figure(
            String.valueOf(context.sources().size()),
            context
                .words()
                .of("home.sources", Map.of("count", context.sources().size(), "full", full)),
            false),
        figure("home.events", context.events().size()));
  }

  private Figure figure(String what, long count) {
    return Figure.count(what, count, false, context.words());
  }
}
