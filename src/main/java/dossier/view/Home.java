package dossier.view;

import dossier.graph.Landing;
import dossier.model.Page;
import dossier.model.Settings;
import dossier.text.Span;
import dossier.view.page.HomePage;
import dossier.view.part.Figure;
import java.util.List;
import java.util.Optional;

/** The first page: what this is, the cases, how the claims stand, and what was put right last. */
final class Home {
  private final Sheet sheet;
  private final Frames frames;
  private final Span settings;

  Home(Sheet anywhere, Frames frames, Span settings) {
    this.sheet = anywhere.on(Landing.HOME.address());
    this.frames = frames;
    this.settings = settings;
  }

  HomePage page() {
    Settings about = sheet.dossier().settings();
    Optional<Page> first = sheet.dossier().shelf().pages().stream().findFirst();
    Optional<String> introduction = first.flatMap(Page::summary);
    String described = introduction.or(about::subtitle).orElse(about.title());
    return new HomePage(
        frames.of(sheet.standpoint(), settings, about.title(), described),
        introduction,
        first.map(sheet::link),
        sheet.dossier().shelf().stories().stream().map(story -> Strips.line(story, sheet)).toList(),
        figures(),
        Ledgers.statuses(sheet),
        Ledgers.corrections(sheet).stream().limit(3).toList(),
        Years.counts(sheet));
  }

  private List<Figure> figures() {
    var shelf = sheet.dossier().shelf();
    long claims = shelf.stories().stream().mapToLong(story -> story.claims().size()).sum();
    return List.of(
        new Figure(String.valueOf(shelf.stories().size()), "cases", false),
        new Figure(String.valueOf(claims), "claims", false),
        new Figure(String.valueOf(shelf.sources().size()), "sources", false),
        new Figure(String.valueOf(sheet.dossier().timeline().entries().size()), "events", false));
  }
}
