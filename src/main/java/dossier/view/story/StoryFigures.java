package dossier.view.story;

import dossier.model.Source;
import dossier.model.Story;
import dossier.view.claim.ClaimSummary;
import dossier.view.part.Figure;
import dossier.view.part.PageContext;
import dossier.view.text.Quotes;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts what can be trusted in a story. */
public final class StoryFigures {
  private StoryFigures() {}

  /** What a story rests on, in figures. */
  public static List<Figure> of(Story story, PageContext context) {
    List<Source> sources = context.rests(story);
    long full = sources.stream().filter(Source::readInFull).count();
    long open = open(story);
    long single =
        story.claims().stream().filter(claim -> context.origins(claim).atLeast() < 2).count();
    int claims = story.claims().size();
    List<Figure> figures = new ArrayList<>();
    Quotes.figure("figure.quotations", story, context).ifPresent(figures::add);
    figures.add(
        new Figure(
            String.valueOf(sources.size()),
            context.words().of("figure.sources", Map.of("count", sources.size(), "full", full)),
            full == 0));
    figures.add(Figure.share("figure.open", open, claims, open > 0, context.words()));
    figures.add(Figure.share("figure.one-origin", single, claims, single > 0, context.words()));
    figures.add(corrections(story, context));
    return figures;
  }

  private static Figure corrections(Story story, PageContext context) {
    int number = story.corrections().size();
    String words =
        story
            .corrected()
            .map(date -> context.date(date).words())
            .map(
                date ->
                    context.words().of("figure.corrections", Map.of("count", number, "date", date)))
            .orElseGet(() -> context.words().of("figure.no-corrections"));
    return new Figure(String.valueOf(number), words, false);
  }

  /** A story in a list of cases. */
  public static CaseLine line(Story story, PageContext context) {
    return new CaseLine(
        story.caseNumber().value(),
        context.link(story),
        story.summary(),
        context.date(story.published()),
        story.isDraft(),
        strip(story, context));
  }

  private static List<Figure> strip(Story story, PageContext context) {
    long open = open(story);
    int corrections = story.corrections().size();
    List<Figure> figures = new ArrayList<>();
    Quotes.figure("case.quotations", story, context).ifPresent(figures::add);
    Words words = context.words();
    int sources = context.rests(story).size();
    figures.add(Figure.count("case.sources", sources, false, words));
    figures.add(Figure.count("case.claims", story.claims().size(), false, words));
    figures.add(Figure.count("case.open", open, open > 0, words));
    figures.add(Figure.count("case.corrections", corrections, false, words));
    return figures;
  }

  private static long open(Story story) {
    return story.claims().stream().filter(ClaimSummary::isOpen).count();
  }
}
