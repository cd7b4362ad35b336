package dossier.view.story;

import dossier.model.ClaimStatus;
import dossier.model.Story;
import dossier.view.part.Figure;
import dossier.view.part.PageContext;
import dossier.view.text.Quotes;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Counts what can be trusted in a story. */
public final class StoryFigures {
  private static final Set<ClaimStatus> OPEN = Set.of(ClaimStatus.DISPUTED, ClaimStatus.UNVERIFIED);

  private StoryFigures() {}

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
    return story.claims().stream()
        .map(claim -> claim.status().value())
        .filter(OPEN::contains)
        .count();
  }
}
