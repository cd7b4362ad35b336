package dossier.view.home;

import dossier.model.Page;
import dossier.model.Settings;
import dossier.route.FixedPage;
import dossier.text.Span;
import dossier.view.frame.Frames;
import dossier.view.listing.Ledgers;
import dossier.view.listing.Years;
import dossier.view.part.Figure;
import dossier.view.part.PageContext;
import dossier.view.story.StoryFigures;
import java.util.List;
import java.util.Optional;

/** The first page: what this is, the cases, how the claims stand, and what was put right last. */
public final class Home {
  private final PageContext context;
  private final Frames frames;
  private final Span settings;

  public Home(PageContext anywhere, Frames frames, Span settings) {
    this.context = anywhere.on(FixedPage.HOME.address());
    this.frames = frames;
    this.settings = settings;
  }

  public HomePage page() {
    Settings about = context.dossier().settings();
    Optional<Page> first = context.dossier().entries().pages().stream().findFirst();
    Optional<String> introduction = first.flatMap(Page::summary);
    String described = introduction.or(about::subtitle).orElse(about.title());
    return new HomePage(
        frames.of(context.linkBase(), settings, about.title(), described),
        introduction,
        first.map(context::link),
        context.dossier().entries().stories().stream()
            .map(story -> StoryFigures.line(story, context))
            .toList(),
        figures(),
        Ledgers.statuses(context),
        Ledgers.corrections(context).stream().limit(3).toList(),
        Years.counts(context));
  }

  private List<Figure> figures() {
    var entries = context.dossier().entries();
    long claims = entries.stories().stream().mapToLong(story -> story.claims().size()).sum();
    return List.of(
        figure("home.cases", entries.stories().size()),
        figure("home.claims", claims),
        figure("home.sources", entries.sources().size()),
        figure("home.events", context.dossier().timeline().entries().size()));
  }

  private Figure figure(String what, long count) {
    return Figure.count(what, count, false, context.words());
  }
}
