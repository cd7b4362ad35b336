package dossier.view.comparison;

import dossier.evidence.Comparisons.Compared;
import dossier.model.Comparison;
import dossier.model.Comparison.Form;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.QuotedWords;
import dossier.prose.line.Curls;
import dossier.route.Addresses;
import dossier.text.Located;
import dossier.view.comparison.ComparisonView.Printed;
import dossier.view.comparison.ComparisonView.Row;
import dossier.view.comparison.ComparisonView.Slot;
import dossier.view.comparison.ComparisonView.State;
import dossier.view.comparison.WordDifference.Stretch;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.TextLanguage;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Comparisons as the page of their story shows them. */
public final class ComparisonViews {
  private final Story story;
  private final Comparison comparison;
  private final PageContext context;
  private final Translators translators;

  private ComparisonViews(Story story, Comparison comparison, PageContext context) {
    this.story = story;
    this.comparison = comparison;
    this.context = context;
    this.translators = new Translators(story);
  }

  /** A comparison of a story, on its page. */
  public static ComparisonView of(Story story, Comparison comparison, PageContext context) {
    return new ComparisonViews(story, comparison, context).view();
  }

  private ComparisonView view() {
    Tints tints = tints();
    List<Row> rows =
        IntStream.range(0, comparison.rows().size())
            .boxed()
            .flatMap(at -> row(at, tints).stream())
            .toList();
    return new ComparisonView(
        Addresses.anchor(comparison),
        comparison.title(),
        isTakenBack(),
        comparison.slots(),
        rows,
        rows.stream()
            .flatMap(row -> row.slots().stream())
            .flatMap(slot -> slot.words().stream())
            .anyMatch(Stretch::differs),
        sources(rows),
        context.languages().text(story).map(foreign -> context.languages().page()));
  }

  /** Each once, as its first row has it. */
  private static List<Printed> sources(List<Row> rows) {
    Map<Link, Printed> sources = new LinkedHashMap<>();
    rows.forEach(row -> sources.putIfAbsent(row.printed().source(), row.printed()));
    return List.copyOf(sources.values());
  }

  private Tints tints() {
    List<Tints.Printing> printings = new ArrayList<>();
    for (Comparison.Row row : comparison.rows()) {
      Optional<String> language =
          context.source(row.source().value()).flatMap(source -> source.languages().read());
      printings.add(
          new Tints.Printing(
              language, row.words().stream().map(slot -> shown(slot.value())).toList()));
    }
    return isTakenBack() ? Tints.none(printings) : Tints.of(printings);
  }

  private boolean isTakenBack() {
    return comparison.form() == Form.TAKEN_BACK;
  }

  private Optional<Row> row(int at, Tints tints) {
    Comparison.Row row = comparison.rows().get(at);
    return context
        .source(row.source().value())
        .map(
            source ->
                new Row(
                    printed(source, at),
                    slots(row, tints.of(at)),
                    row.english(),
                    row.note(),
                    translators.of(translated(row), source, words().of("comparison.not-stated")),
                    isTakenBack() ? Optional.of(state(row)) : Optional.empty()));
  }

  /** Whose translator is named: of what was taken back only the words that were said. */
  private List<String> translated(Comparison.Row row) {
    return row.words().stream()
        .limit(isTakenBack() ? 1 : row.words().size())
        .map(Located::value)
        .toList();
  }

  private static List<Slot> slots(Comparison.Row row, List<List<Stretch>> words) {
    return IntStream.range(0, row.words().size())
        .mapToObj(at -> slot(row.words().get(at).value(), words.get(at)))
        .toList();
  }

  private static Slot slot(String written, List<Stretch> words) {
    if (written.isBlank()) {
      return new Slot("empty", List.of());
    }
    return Comparison.isGap(written) ? new Slot("gap", List.of()) : new Slot("words", words);
  }

  private Printed printed(Source source, int row) {
    List<Compared> quoted = context.comparisons().inRow(story, comparison, row);
    boolean matched = !quoted.isEmpty() && quoted.stream().allMatch(Compared::matched);
    boolean brackets = quoted.stream().anyMatch(one -> !one.quoted().insertions().isEmpty());
    return new Printed(
        context.link(Addresses.of(source), context.terms().outlet(source)),
        source
            .languages()
            .read()
            .filter(tag -> !tag.equals(context.languages().page()))
            .map(words()::languageName),
        tongue(source),
        source.publication().issued().map(context::date),
        matched,
        stamp(matched, brackets));
  }

  private String stamp(boolean matched, boolean brackets) {
    String stamp = words().of(matched ? "comparison.matched" : "comparison.not-compared");
    return matched && brackets ? words().of("quote.but-brackets", Map.of("stamp", stamp)) : stamp;
  }

  private Optional<TextLanguage> tongue(Source source) {
    String around =
        context.languages().text(story).map(TextLanguage::tag).orElse(context.languages().page());
    return source.languages().read().filter(tag -> !tag.equals(around)).map(TextLanguage::of);
  }

  /**
   * Words beside it answer it; without any, a note says why it stands, or else nobody mentioned it.
   */
  private State state(Comparison.Row row) {
    boolean answered = row.words().size() > 1 && !row.words().get(1).value().isBlank();
    String name = answered ? "answered" : row.note().isPresent() ? "stands" : "not-mentioned";
    return new State(name, words().of("comparison." + name));
  }

  private static String shown(String written) {
    return Curls.of(QuotedWords.read(written).shown());
  }

  private Words words() {
    return context.words();
  }
}
