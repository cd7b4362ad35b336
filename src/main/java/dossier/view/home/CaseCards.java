package dossier.view.home;

import static java.util.stream.Collectors.joining;

import dossier.evidence.Comparisons.Compared;
import dossier.model.Comparison;
import dossier.model.Comparison.Form;
import dossier.model.Story;
import dossier.view.claim.Strips;
import dossier.view.comparison.ComparisonView;
import dossier.view.comparison.ComparisonView.Slot;
import dossier.view.comparison.ComparisonViews;
import dossier.view.comparison.WordDifference.Stretch;
import dossier.view.home.CaseCard.Row;
import dossier.view.home.CaseCard.Said;
import dossier.view.part.PageContext;
import dossier.view.text.KeyQuotationView;
import dossier.view.text.KeyQuotations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cases as the first page shows them. */
final class CaseCards {
  private static final int MOST_ROWS = 5;

  private CaseCards() {}

  /** A case by its key quotation. */
  static CaseCard lead(Story story, PageContext context) {
    return card(story, KeyQuotations.of(story, context), Optional.empty(), List.of(), context);
  }

  /**
   * A case among others. Words that were not compared never stand in the place of a quotation that
   * was.
   */
  static CaseCard of(Story story, PageContext context) {
    Optional<KeyQuotationView> quotation = KeyQuotations.of(story, context);
    boolean compared = quotation.filter(KeyQuotationView::matched).isPresent();
    Optional<Said> said = said(story, context).filter(one -> one.printed().matched() || !compared);
    List<Row> rows = quotation.isEmpty() && said.isEmpty() ? rows(story, context) : List.of();
    return card(story, said.isPresent() ? Optional.empty() : quotation, said, rows, context);
  }

  private static CaseCard card(
      Story story,
      Optional<KeyQuotationView> quotation,
      Optional<Said> said,
      List<Row> rows,
      PageContext context) {
    return new CaseCard(
        story.caseNumber().value(),
        context.link(story),
        story.summary(),
        story.standing().contentWarning(),
        story.isDraft(),
        quotation,
        said,
        rows,
        Strips.of(story, context));
  }

  /** The last words that are answered: what is taken back comes at the end. */
  private static Optional<Said> said(Story story, PageContext context) {
    List<Said> all =
        new ArrayList<>(
            shown(story, Form.TAKEN_BACK, context)
                .flatMap(view -> view.rows().stream().flatMap(row -> said(view, row).stream()))
                .toList());
    Collections.reverse(all);
    return all.stream().findFirst();
  }

  private static Optional<Said> said(ComparisonView view, ComparisonView.Row row) {
    boolean both = view.slots().size() == 2 && row.slots().stream().allMatch(CaseCards::hasWords);
    return both
        ? Optional.of(new Said(half(view, row, 0), half(view, row, 1), row.printed()))
        : Optional.empty();
  }

  private static Row half(ComparisonView view, ComparisonView.Row row, int side) {
    return new Row(view.slots().get(side), Optional.empty(), words(row.slots().get(side)));
  }

  private static List<Row> rows(Story story, PageContext context) {
    return shown(story, Form.WORDINGS, context)
        .findFirst()
        .map(view -> view.rows().stream().flatMap(CaseCards::row).limit(MOST_ROWS).toList())
        .orElse(List.of());
  }

  private static Stream<Row> row(ComparisonView.Row row) {
    return row.slots().stream()
        .filter(CaseCards::hasWords)
        .limit(1)
        .map(slot -> new Row("", Optional.of(row.printed()), words(slot)));
  }

  /** Those whose words may be shown away from their text. */
  private static Stream<ComparisonView> shown(Story story, Form form, PageContext context) {
    return story.comparisons().stream()
        .filter(one -> one.form() == form && mayStandAlone(story, one, context))
        .map(one -> ComparisonViews.of(story, one, context));
  }

  /** What the text shows, and not in a passage that describes violence. */
  private static boolean mayStandAlone(Story story, Comparison comparison, PageContext context) {
    List<Compared> quoted =
        IntStream.range(0, comparison.rows().size())
            .boxed()
            .flatMap(row -> context.comparisons().inRow(story, comparison, row).stream())
            .toList();
    return !quoted.isEmpty() && quoted.stream().noneMatch(one -> one.quoted().violent());
  }

  private static boolean hasWords(Slot slot) {
    return !words(slot).isEmpty();
  }

  private static String words(Slot slot) {
    return slot.words().stream().map(Stretch::text).collect(joining()).strip();
  }
}
