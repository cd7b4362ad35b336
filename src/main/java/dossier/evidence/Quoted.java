package dossier.evidence;

import dossier.evidence.copy.Expected;
import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Citation.Original;
import dossier.prose.part.Quotation;
import dossier.prose.part.Wording;
import dossier.prose.part.Wording.Insertion;
import dossier.text.Id;
import dossier.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quotation and a source that is said to print it.
 *
 * @param in the entry whose text quotes
 * @param citation which citation of the text it belongs to, counted from 0
 * @param cite what the citation says of the source
 * @param of the source
 */
public record Quoted(Entry in, Quotation quotation, int citation, Cite cite, Source of) {

  /** The words that the source must print: of a translation of ours the original ones. */
  public Expected expected() {
    return Expected.of(wording());
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

  private Wording wording() {
    return cite.original().map(Original::wording).orElse(quotation.wording());
  }

  /** Where those words stand. */
  public Span place() {
    return cite.original().map(Original::span).orElse(quotation.span());
  }

  /** All quotations of a dossier that name their source, in the order of the entries and texts. */
  public static List<Quoted> in(Dossier dossier) {
    return dossier.entries().all().stream()
        .flatMap(entry -> in(entry, dossier))
        .filter(quoted -> !quoted.expected().isEmpty())
        .toList();
  }

  /** Those of one entry, with those that hold no word that a source could print. */
  public static Stream<Quoted> in(Entry entry, Dossier dossier) {
    return entry.body().quotations().stream()
        .flatMap(
            quotation ->
                quotation.citation().stream().flatMap(c -> of(entry, quotation, c, dossier)));
  }

  private static Stream<Quoted> of(
      Entry entry, Quotation quotation, Citation citation, Dossier dossier) {
    return printing(citation)
        .collect(
            Collectors.toMap(Quoted::id, cite -> cite, (first, again) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .flatMap(
            cite ->
                dossier.entries().source(id(cite)).stream()
                    .map(source -> new Quoted(entry, quotation, citation.index(), cite, source)));
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
