package dossier.check.comparison;

import dossier.check.rule.StoryCheck;
import dossier.evidence.copy.FoldedWords;
import dossier.graph.Dossier;
import dossier.model.Comparison;
import dossier.model.Comparison.Form;
import dossier.model.Comparison.Row;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of a comparison has one text for each slot, and quotes something. */
public final class RowFits implements StoryCheck {
  private static final int MOST_WORDS = 300;
  private static final Pattern LEFT_OUT_BY_US = Pattern.compile("\\s*\\[\\s*(?:…|\\.{3})\\s*]\\s*");

  @Override
  public Stream<Diagnostic> findings(Story story, Dossier dossier) {
    return story.comparisons().stream()
        .flatMap(
            comparison -> comparison.rows().stream().flatMap(row -> findings(comparison, row)));
  }

  private static Stream<Diagnostic> findings(Comparison comparison, Row row) {
    if (row.words().isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
            count(comparison, row)
                .or(() -> unsaid(comparison, row))
                .or(() -> gapsAlone(row))
                .stream(),
            row.words().stream().filter(RowFits::leftOutByUs).map(RowFits::leftOut),
            row.words().stream().flatMap(slot -> tooLong(slot).stream()))
        .flatMap(found -> found);
  }

  private static Optional<Diagnostic> count(Comparison comparison, Row row) {
    int words = row.words().size();
    int slots = comparison.columns();
    return words == slots
        ? Optional.empty()
        : Optional.of(
            wrong(place(row), "%s in 'words', and %s".formatted(texts(words), slots(comparison)))
                .help("write one text for each slot, \"\" where this source is not quoted"));
  }

  private static String texts(int count) {
    return count == 1 ? "one text" : count + " texts";
  }

  private static String slots(Comparison comparison) {
    int slots = comparison.slots().size();
    return slots == 0 ? "no 'slots'" : slots == 1 ? "one slot" : slots + " slots";
  }

  private static Optional<Diagnostic> unsaid(Comparison comparison, Row row) {
    boolean said = comparison.form() != Form.TAKEN_BACK || isQuoted(row.words().get(0));
    return said
        ? Optional.empty()
        : Optional.of(
            wrong(place(row), "nothing was said here that could be taken back")
                .help("quote in the first slot what was said"));
  }

  private static Optional<Diagnostic> gapsAlone(Row row) {
    boolean blank = row.words().stream().allMatch(slot -> slot.value().isBlank());
    return blank || row.words().stream().anyMatch(RowFits::isQuoted)
        ? Optional.empty()
        : Optional.of(
            wrong(place(row), "only dots are quoted here")
                .help("quote the words before or after them too"));
  }

  private static boolean isQuoted(Located<String> slot) {
    return !slot.value().isBlank() && !Comparison.isGap(slot.value());
  }

  private static boolean leftOutByUs(Located<String> slot) {
    return LEFT_OUT_BY_US.matcher(slot.value()).matches();
  }

  private static Diagnostic leftOut(Located<String> slot) {
    return wrong(slot.span(), "[…] is what you leave out, and here is nothing else")
        .help("write \"\" where you do not quote the source, or its own dots without brackets: …");
  }

  private static Span place(Row row) {
    Span first = row.words().get(0).span();
    return first.text().isEmpty() ? row.span() : first;
  }

  private static Optional<Diagnostic> tooLong(Located<String> slot) {
    int words = FoldedWords.withoutMarks(FoldedWords.normal(slot.value())).size();
    return words <= MOST_WORDS
        ? Optional.empty()
        : Optional.of(
            wrong(slot.span(), words + " words are more than stand in one slot")
                .help(MOST_WORDS + " are the most: quote the passage that others print otherwise"));
  }

  private static Diagnostic wrong(Span place, String message) {
    return Diagnostic.of(Rule.COMPARISON_NOT_WHOLE, place, message);
  }
}
