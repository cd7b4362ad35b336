package dossier.evidence;

import dossier.evidence.Quoted.InRow;
import dossier.evidence.Quoted.Place;
import dossier.evidence.copy.Expected;
import dossier.model.Comparison;
import dossier.model.Comparison.Row;
import dossier.model.Entries;
import dossier.model.Story;
import dossier.prose.QuotedWords;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Quotation;
import dossier.prose.part.Wording;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that the comparisons of a story quote. Each slot is a quotation of its own; slots with
 * nothing but the source's own dots between them are one, dots and all, so that the gap is held
 * against the copy too.
 */
final class QuotedRows {
  private QuotedRows() {}

  static Stream<Quoted> in(Story story, Entries entries, Function<Wording, Expected> expecting) {
    return story.comparisons().stream()
        .flatMap(
            comparison ->
                IntStream.range(0, comparison.rows().size())
                    .boxed()
                    .flatMap(row -> of(story, new InRow(comparison, row), entries, expecting)));
  }

  private static Stream<Quoted> of(
      Story story, InRow spot, Entries entries, Function<Wording, Expected> expecting) {
    Row row = spot.comparison().rows().get(spot.row());
    return entries.source(row.source().value()).stream()
        .flatMap(
            source ->
                runs(row.words()).stream()
                    .map(
                        run ->
                            new Place(story, spot, cite(row))
                                .quotes(quotation(run), source, expecting)));
  }

  private static Cite cite(Row row) {
    return new Cite(row.source().map(Id::value), "", Optional.empty(), "", Optional.empty());
  }

  private static Quotation quotation(List<Located<String>> run) {
    String words = run.stream().map(Located::value).collect(Collectors.joining(" "));
    QuotedWords quoted = QuotedWords.read(words);
    Span first = run.get(0).span();
    Span whole = new Span(first.file(), first.start(), run.get(run.size() - 1).span().end());
    return new Quotation(quoted.shown(), quoted.wording(), whole, Optional.empty());
  }

  /** The slots that are one quotation each. */
  private static List<List<Located<String>>> runs(List<Located<String>> slots) {
    List<List<Located<String>>> runs = new ArrayList<>();
    String before = "";
    for (Located<String> slot : slots) {
      boolean quoted = !slot.value().isBlank();
      boolean gap = Comparison.isGap(slot.value()) || Comparison.isGap(before);
      if (quoted && gap && !before.isBlank()) {
        runs.get(runs.size() - 1).add(slot);
      } else if (quoted) {
        runs.add(new ArrayList<>(List.of(slot)));
      }
      before = slot.value();
    }
    return runs;
  }
}
