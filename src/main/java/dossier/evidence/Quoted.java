package dossier.evidence;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Id;
import dossier.model.Source;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Quotation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quotation and a source that is said to print it.
 *
 * @param in the entry whose text quotes
 * @param citation which citation of the text stands behind it, counted from 0
 * @param expected the words that the source must print; at least one
 */
public record Quoted(Entry in, Quotation quotation, int citation, Source of, Expected expected) {

  /** All quotations of a dossier that name their source, in the order of the entries and texts. */
  static List<Quoted> in(Dossier dossier) {
    return dossier.shelf().all().stream()
        .flatMap(entry -> in(entry, dossier))
        .filter(quoted -> !quoted.expected().isEmpty())
        .toList();
  }

  private static Stream<Quoted> in(Entry entry, Dossier dossier) {
    return entry.body().quotations().stream()
        .flatMap(
            quotation ->
                quotation.citation().stream().flatMap(c -> of(entry, quotation, c, dossier)));
  }

  private static Stream<Quoted> of(
      Entry entry, Quotation quotation, Citation citation, Dossier dossier) {
    Expected expected = Expected.of(quotation);
    return printing(citation)
        .map(cite -> new Id(cite.source().value()))
        .distinct()
        .flatMap(id -> dossier.shelf().source(id).stream())
        .map(source -> new Quoted(entry, quotation, citation.index(), source, expected));
  }

  /** The first source, and each other that no word such as "see" sets apart from it. */
  private static Stream<Cite> printing(Citation citation) {
    List<Cite> cites = citation.cites();
    return IntStream.range(0, cites.size())
        .filter(i -> i == 0 || cites.get(i).prefix().isEmpty())
        .mapToObj(cites::get);
  }
}
