package dossier.view.passing;

import dossier.evidence.Comparisons.Compared;
import dossier.evidence.KeyQuotation;
import dossier.model.Source;
import dossier.model.Story;
import dossier.origin.passing.PassedOn;
import dossier.prose.part.Quotation;
import dossier.text.Id;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.view.text.Quotes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who passed words on to whom, as pages draw it. */
public final class Passing {
  private Passing() {}

  /**
   * What the claims of a story are about, one drawing for each origin, that with most of the
   * evidence first.
   */
  public static List<PassingView> of(Story story, PageContext context) {
    Boxes boxes =
        new Boxes(quoted(context.comparisons().in(story), story), Optional.empty(), context);
    return PassedOn.of(story.claims(), context::source).stream()
        .map(passed -> view(passed, boxes, context))
        .toList();
  }

  /**
   * What comes to a source, and what others have from it; empty if there is neither.
   *
   * @param derived the sources that have something from it directly
   */
  public static Optional<PassingView> around(
      Source source, List<Source> derived, PageContext context) {
    Boxes boxes = new Boxes(Map.of(), Optional.of(source.id()), context);
    return PassedOn.of(source, derived, context::source)
        .map(passed -> view(passed, boxes, context));
  }

  private static PassingView view(PassedOn passed, Boxes boxes, PageContext context) {
    List<String> works =
        passed.origins().stream().map(origin -> title(origin.source(), context)).toList();
    return new PassingView(
        Terms.upperFirst(context.terms().list(works)),
        context
            .words()
            .of(
                "passing.tally",
                Map.of(
                    "count",
                    passed.reports(),
                    "known",
                    passed.known().name().toLowerCase(Locale.ROOT))),
        passed.origins().stream().map(boxes::top).toList());
  }

  private static String title(Source source, PageContext context) {
    return source.publication().anonymous()
        ? Terms.work(source)
        : context
            .words()
            .of(
                "passing.title",
                Map.of("outlet", source.publication().publisher(), "work", Terms.work(source)));
  }

  /** Of each source the quotation that the editors name, or else the first. */
  private static Map<Id, Compared> quoted(List<Compared> all, Story story) {
    Map<Id, Compared> quoted = new HashMap<>();
    Optional<Quotation> key =
        story.showing().keyQuote().flatMap(words -> KeyQuotation.named(story, words));
    Stream<Compared> keys =
        all.stream().filter(one -> key.filter(one.quoted().quotation()::equals).isPresent());
    Stream.concat(keys, all.stream())
        .filter(Quotes::standsAlone)
        .forEach(one -> quoted.putIfAbsent(one.quoted().of().id(), one));
    return quoted;
  }
}
