package dossier.evidence;

import dossier.evidence.copy.Expected;
import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import dossier.graph.Dossier;
import dossier.model.Comparison;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Citation.Original;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Quotation;
import dossier.prose.part.Wording;
import dossier.prose.part.Wording.Insertion;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quotation and a source that is said to print it.
 *
 * @param in the entry that quotes
 * @param spot where it quotes: in its text or in a comparison
 * @param cite what the citation says of the source
 * @param of the source
 * @param expected the words that the source must print: of a translation of ours the original ones
 */
public record Quoted(
    Entry in, Quotation quotation, Spot spot, Cite cite, Source of, Expected expected) {

  /** Where in an entry something is quoted. */
  public sealed interface Spot {}

  /** In the text, right before or with a citation, counted from 0. */
  public record InText(int citation) implements Spot {}

  /** In a row of a comparison, counted from 0. */
  public record InRow(Comparison comparison, int row) implements Spot {}

  /** Where a quotation stands, and what its citation says. */
  record Place(Entry in, Spot spot, Cite cite) {
    Quoted quotes(Quotation quotation, Source of, Function<Wording, Expected> expecting) {
      return new Quoted(in, quotation, spot, cite, of, expecting.apply(wording(cite, quotation)));
    }
  }

  /** What the editor put into brackets, in order. */
  public List<Insertion> insertions() {
    return wording().insertions();
  }

  /** The first word of what the editor put in that turns round what the source prints. */
  public Optional<String> insertedNegation() {
    return Negations.of(Optional.empty())
        .firstIn(
            insertions().stream()
                .flatMap(
                    insertion -> FoldedWords.of(FoldedWords.normal(insertion.words())).stream())
                .map(Word::text));
  }

  /** Whether it stands in a passage that describes violence. */
  public boolean violent() {
    return places().anyMatch(place -> in.body().isViolent(place));
  }

  /** Whether readers of the text see it: a comparison without a place there is not shown. */
  boolean isInText() {
    return places().findAny().isPresent();
  }

  /** Where readers see it. */
  private Stream<Span> places() {
    return spot instanceof InRow row
        ? in.body().comparisons().stream()
            .map(ComparisonPlace::id)
            .filter(place -> place.value().equals(row.comparison().id().value()))
            .map(Located::span)
        : Stream.of(quotation.span());
  }

  /** What the source is said to print: of a translation of ours the original words. */
  public Wording wording() {
    return wording(cite, quotation);
  }

  private static Wording wording(Cite cite, Quotation quotation) {
    return cite.original().map(Original::wording).orElse(quotation.wording());
  }

  /** Where those words stand. */
  public Span place() {
    return cite.original().map(Original::span).orElse(quotation.span());
  }

  /** All quotations of a dossier that name their source, by entry: its text, its comparisons. */
  public static List<Quoted> in(Dossier dossier) {
    return in(dossier, Expected::of);
  }

  /**
   * The same.
   *
   * @param expecting gives what a wording expects; it may remember it
   */
  static List<Quoted> in(Dossier dossier, Function<Wording, Expected> expecting) {
    return dossier.entries().all().stream()
        .flatMap(entry -> in(entry, dossier, expecting))
        .filter(quoted -> !quoted.expected().isEmpty())
        .toList();
  }

  /** Those of one entry, with those that hold no word that a source could print. */
  public static Stream<Quoted> in(Entry entry, Dossier dossier) {
    return in(entry, dossier, Expected::of);
  }

  private static Stream<Quoted> in(
      Entry entry, Dossier dossier, Function<Wording, Expected> expecting) {
    Stream<Quoted> inText =
        entry.body().quotations().stream()
            .flatMap(
                quotation ->
                    quotation.citation().stream()
                        .flatMap(c -> of(entry, quotation, c, dossier, expecting)));
    return entry instanceof Story story
        ? Stream.concat(inText, QuotedRows.in(story, dossier.entries(), expecting))
        : inText;
  }

  private static Stream<Quoted> of(
      Entry entry,
      Quotation quotation,
      Citation citation,
      Dossier dossier,
      Function<Wording, Expected> expecting) {
    return printing(citation)
        .collect(
            Collectors.toMap(Quoted::id, cite -> cite, (first, again) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .flatMap(
            cite ->
                dossier.entries().source(id(cite)).stream()
                    .map(
                        source ->
                            new Place(entry, at(citation), cite)
                                .quotes(quotation, source, expecting)));
  }

  /** What an entry quotes of sources that are not there, such as of one whose id is mistyped. */
  static Stream<Expected> ofUnknown(Entry entry, Dossier dossier) {
    return entry.body().quotations().stream()
        .flatMap(
            quotation ->
                quotation.citation().stream()
                    .flatMap(Quoted::printing)
                    .filter(cite -> dossier.entries().source(id(cite)).isEmpty())
                    .map(cite -> Expected.of(wording(cite, quotation))));
  }

  private static Spot at(Citation citation) {
    return new InText(citation.index());
  }

  private static Id id(Cite cite) {
    return new Id(cite.source().value());
  }

  /** The first source, and each other that no word such as "see" sets apart from it. */
  public static Stream<Cite> printing(Citation citation) {
    List<Cite> cites = citation.cites();
    return IntStream.range(0, cites.size())
        .filter(i -> i == 0 || cites.get(i).prefix().isEmpty())
        .mapToObj(cites::get);
  }
}
