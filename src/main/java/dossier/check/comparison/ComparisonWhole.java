package dossier.check.comparison;

import dossier.check.rule.StoryCheck;
import dossier.graph.Dossier;
import dossier.model.Comparison;
import dossier.model.Comparison.Form;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A comparison has an id of its own, something to compare, and the slots that its form needs. */
public final class ComparisonWhole implements StoryCheck {
  private static final int MOST_SLOTS = 4;
  private static final int MOST_ROWS = 40;
  private static final int SAID_AND_TAKEN_BACK = 2;

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    Map<String, Located<String>> taken = new HashMap<>();
    return story.comparisons().stream()
        .filter(comparison -> !comparison.rows().isEmpty())
        .flatMap(
            comparison ->
                Stream.concat(again(comparison, taken).stream(), misshapen(comparison).stream()));
  }

  private static Optional<Diagnostic> again(
      Comparison comparison, Map<String, Located<String>> taken) {
    Located<String> id = comparison.id();
    return Optional.ofNullable(taken.putIfAbsent(id.value(), id))
        .filter(first -> !id.value().isEmpty())
        .map(
            first ->
                Diagnostic.of(
                        Rule.COMPARISON_NOT_WHOLE,
                        id.span(),
                        "a second comparison with the id '" + id.value() + "'")
                    .note(first.span(), "the first one is here"));
  }

  private static Optional<Diagnostic> misshapen(Comparison comparison) {
    int slots = comparison.slots().size();
    if (comparison.form() == Form.TAKEN_BACK && slots != SAID_AND_TAKEN_BACK) {
      return Optional.of(
          wrong(comparison, "'taken-back' needs two slots, and here are " + slots)
              .help("name what was said in, and what it was taken back in: slots: [One, Two]"));
    } else if (slots > MOST_SLOTS) {
      return Optional.of(
          wrong(comparison, slots + " slots are more than stand beside each other on a page")
              .help("four are the most: make two comparisons of it"));
    } else if (comparison.rows().size() > MOST_ROWS) {
      return Optional.of(
          wrong(comparison, comparison.rows().size() + " rows are more than anybody compares")
              .help(MOST_ROWS + " are the most: make two comparisons of it"));
    } else if (comparison.form() == Form.WORDINGS && comparison.rows().size() == 1) {
      return Optional.of(
          wrong(comparison, "one row alone compares nothing")
              .help("add what another source prints, or quote the words in the text"));
    }
    return Optional.empty();
  }

  private static Diagnostic wrong(Comparison comparison, String message) {
    return Diagnostic.of(Rule.COMPARISON_NOT_WHOLE, comparison.id().span(), message);
  }
}
