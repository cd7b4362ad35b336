package dossier.check.comparison;

import dossier.check.rule.EntryCheck;
import dossier.graph.Dossier;
import dossier.model.Comparison;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.prose.part.ComparisonPlace;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each comparison of a story stands in one place of its text, and no other stands there. */
public final class ComparisonsShown implements EntryCheck {

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    List<Located<String>> places =
        entry.body().comparisons().stream().map(ComparisonPlace::id).toList();
    if (!(entry instanceof Story story)) {
      return places.stream().map(ComparisonsShown::noStory);
    }
    return story.isWithdrawn()
        ? Stream.empty()
        : Stream.of(unknown(places, story), again(places), unshown(places, story))
            .flatMap(found -> found);
  }

  private static Diagnostic noStory(Located<String> place) {
    return Diagnostic.of(
            Rule.UNKNOWN_ID, place.span(), "only a case has comparisons that could stand here")
        .help("take the line out, or link to the case");
  }

  private static Stream<Diagnostic> unknown(List<Located<String>> places, Story story) {
    List<String> known =
        story.comparisons().stream().map(Comparison::id).map(Located::value).toList();
    return places.stream()
        .filter(place -> !known.contains(place.value()))
        .map(
            place ->
                Diagnostic.of(
                        Rule.UNKNOWN_ID,
                        place.span(),
                        "unknown comparison '" + place.value() + "' in this story")
                    .perhaps(Nearest.to(place.value(), known))
                    .orHelp("write it into 'comparisons' first"));
  }

  private static Stream<Diagnostic> again(List<Located<String>> places) {
    Map<String, Located<String>> taken = new HashMap<>();
    return places.stream()
        .flatMap(
            place ->
                Stream.ofNullable(taken.putIfAbsent(place.value(), place))
                    .map(first -> again(place, first)));
  }

  private static Diagnostic again(Located<String> place, Located<String> first) {
    return Diagnostic.of(
            Rule.COMPARISON_NOT_WHOLE,
            place.span(),
            "the comparison '" + place.value() + "' stands in the text twice")
        .note(first.span(), "the first place is here")
        .help("leave it where readers need it, and name it here in words");
  }

  private static Stream<Diagnostic> unshown(List<Located<String>> places, Story story) {
    List<String> shown = places.stream().map(Located::value).toList();
    return story.comparisons().stream()
        .map(Comparison::id)
        .filter(id -> !id.value().isEmpty() && !shown.contains(id.value()))
        .map(
            id ->
                Diagnostic.of(
                        Rule.COMPARISON_NOT_SHOWN,
                        id.span(),
                        "the text does not show this comparison")
                    .help("write [compare: " + id.value() + "] on a line of its own"));
  }
}
