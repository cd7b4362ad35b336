package dossier.emit.data;

import dossier.evidence.Comparisons.Compared;
import dossier.evidence.Quoted;
import dossier.evidence.Quoted.InRow;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.passage.TextDirective;
import dossier.graph.Dossier;
import dossier.graph.Notes;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Wording;
import dossier.route.Addresses;
import dossier.site.Address;
import java.util.List;
import java.util.Optional;

/**
 * A quotation of a story that stands word for word in a copy of its source.
 *
 * @param number which quotation of its story it is, from 1
 * @param source where readers can look at the source
 */
record LinkedQuotation(Story story, int number, Compared compared, String source) {

  /** A quotation; empty if its source has no public address. */
  static Optional<LinkedQuotation> of(Story story, int number, Compared compared) {
    return readable(compared.quoted().of())
        .map(source -> new LinkedQuotation(story, number, compared, source));
  }

  /** Where readers find a source: at its own address, or else in the first archive that has it. */
  private static Optional<String> readable(Source source) {
    return source
        .whereabouts()
        .reachable()
        .or(() -> source.whereabouts().archives().stream().map(Source.Archive::url).findFirst());
  }

  /** Where the statement stands that cites the words. */
  Address statement(Dossier dossier) {
    Quoted quoted = compared.quoted();
    if (quoted.spot() instanceof InRow row) {
      return Addresses.of(story, row.comparison());
    }
    int citation = ((Quoted.InText) quoted.spot()).citation();
    List<Cite> cites = story.body().citations().get(citation).cites();
    Notes notes = dossier.backlinks().notes(story);
    int cite = cites.indexOf(quoted.cite());
    return Addresses.ofMark(story, notes.marks().get(citation).get(cite).occurrence());
  }

  /**
   * The words as the source prints them, each piece that stands together by itself; around a single
   * one what is needed to tell the place from others like it.
   */
  List<TextDirective> selectors() {
    List<Wording.Piece> pieces = compared.quoted().wording().pieces();
    Optional<TextDirective> place =
        compared
            .proof()
            .flatMap(ProvedQuotation::passage)
            .flatMap(TextDirective::read)
            .filter(found -> pieces.size() == 1);
    return pieces.stream()
        .map(
            piece ->
                new TextDirective(
                    place.map(TextDirective::prefix).orElse(""),
                    piece.printed().strip(),
                    "",
                    place.map(TextDirective::suffix).orElse("")))
        .toList();
  }
}
