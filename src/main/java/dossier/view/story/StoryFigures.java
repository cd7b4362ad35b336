package dossier.view.story;

import dossier.model.Source;
import dossier.model.Story;
import dossier.origin.Rests;
import dossier.view.claim.ClaimSummary;
import dossier.view.part.Dates;
import dossier.view.part.Figure;
import dossier.view.part.PageContext;
import dossier.view.text.Quotes;
import java.util.ArrayList;
import java.util.List;

/** Counts what can be trusted in a story. */
public final class StoryFigures {
  private StoryFigures() {}

  public static List<Figure> of(Story story, PageContext context) {
    List<Source> sources = Rests.of(story, context.dossier().entries());
    long full = sources.stream().filter(Source::readInFull).count();
    long open = open(story);
    long single =
        story.claims().stream()
            .filter(claim -> context.dossier().origins().of(claim).atLeast() < 2)
            .count();
    int claims = story.claims().size();
    List<Figure> figures = new ArrayList<>();
    Quotes.figure(story, context).ifPresent(figures::add);
    figures.addAll(
        List.of(
            new Figure(
                String.valueOf(sources.size()),
                "sources, " + full + " of them read in full",
                full == 0),
            new Figure(open + " of " + claims, "claims disputed or unverified", open > 0),
            new Figure(
                single + " of " + claims,
                "claims rest on one origin, or on none that is known",
                single > 0),
            corrections(story)));
    return figures;
  }

  private static Figure corrections(Story story) {
    int number = story.corrections().size();
    String last =
        story
            .corrected()
            .map(date -> (number == 1 ? ", on " : ", the last on ") + Dates.of(date).words())
            .orElse(" so far");
    return new Figure(
        String.valueOf(number), (number == 1 ? "correction" : "corrections") + last, false);
  }

  public static CaseLine line(Story story, PageContext context) {
    return new CaseLine(
        story.caseNumber().value(),
        context.link(story),
        story.summary(),
        Dates.of(story.published()),
        story.isDraft(),
        strip(story, context));
  }

  private static List<Figure> strip(Story story, PageContext context) {
    long open = open(story);
    int corrections = story.corrections().size();
    List<Figure> figures = new ArrayList<>();
    Quotes.figure(story, context)
        .map(
            figure ->
                new Figure(figure.number(), "quotations compared word for word", figure.care()))
        .ifPresent(figures::add);
    figures.addAll(
        List.of(
            figure(Rests.of(story, context.dossier().entries()).size(), "source", "sources", false),
            figure(story.claims().size(), "claim", "claims", false),
            new Figure(String.valueOf(open), "of them disputed or unverified", open > 0),
            figure(corrections, "correction", "corrections", false)));
    return figures;
  }

  private static Figure figure(int number, String one, String many, boolean care) {
    return new Figure(String.valueOf(number), number == 1 ? one : many, care);
  }

  private static long open(Story story) {
    return story.claims().stream().filter(ClaimSummary::isOpen).count();
  }
}
