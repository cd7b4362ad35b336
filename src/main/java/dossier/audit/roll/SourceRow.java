package dossier.audit.roll;

import dossier.evidence.Comparisons;
import dossier.evidence.Comparisons.Compared;
import dossier.graph.Dossier;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.text.Id;
import java.util.List;

/**
 * A source. Of its private copy only that there is one.
 *
 * @param citedBy the entries that rest on it, by id
 * @param compared how many of its quotations stand word for word in a copy of it
 */
public record SourceRow(Source source, List<Id> citedBy, int quotations, int compared) {
  static final List<Column<SourceRow>> COLUMNS =
      List.of(
          Column.shown("id", row -> Cell.of(row.source.id().value())),
          Column.shown("title", row -> Cell.of(row.source.publication().title())),
          Column.more("type", row -> Cell.of(row.source.publication().type().word())),
          Column.more("publisher", row -> Cell.of(row.source.publication().publisher())),
          Column.more("container", row -> Cell.of(row.source.publication().container())),
          Column.more("authors", row -> Cell.of(authors(row.source))),
          Column.shown(
              "issued", row -> Cell.of(row.source.publication().issued().map(it -> it.edtf()))),
          Column.more("language", row -> Cell.of(row.source.languages().read())),
          Column.more("original-language", row -> Cell.of(row.source.languages().original())),
          Column.more("consulted", row -> Cell.of(row.source.sight().consulted().value().word())),
          Column.more(
              "reliability",
              row -> Cell.of(row.source.reliability().map(it -> it.grade().value().word()))),
          Column.more("derives-from", row -> Cell.of(upstreams(row.source))),
          Column.more("primary", row -> new Cell.Flag(row.source.provenance().primary())),
          Column.more(
              "retracts", row -> Cell.of(row.source.retraction().map(it -> it.retracts().value()))),
          Column.more("url", row -> Cell.of(row.source.whereabouts().url())),
          Column.more(
              "url-status", row -> Cell.of(row.source.whereabouts().status().map(it -> it.word()))),
          Column.more("archives", row -> Cell.of(archives(row.source))),
          Column.more("accessed", row -> Cell.of(row.source.whereabouts().accessed())),
          Column.shown("captured", row -> new Cell.Flag(row.source.capture().isPresent())),
          Column.shown("cited-by", row -> Cell.of(row.citedBy)),
          Column.more("quotations", row -> new Cell.Count(row.quotations)),
          Column.more("compared", row -> new Cell.Count(row.compared)),
          Column.more("file", row -> Cell.of(Whose.file(row.source))));

  static List<SourceRow> all(Dossier dossier, Comparisons comparisons) {
    return dossier.entries().sources().stream()
        .map(source -> of(source, dossier, comparisons.of(source)))
        .toList();
  }

  private static SourceRow of(Source source, Dossier dossier, List<Compared> quotations) {
    return new SourceRow(
        source,
        Whose.citing(source, dossier),
        quotations.size(),
        (int) quotations.stream().filter(Compared::matched).count());
  }

  private static List<String> authors(Source source) {
    return source.publication().authors().stream().map(name -> name.printed()).toList();
  }

  private static List<String> archives(Source source) {
    return source.whereabouts().archives().stream().map(Source.Archive::url).toList();
  }

  private static List<String> upstreams(Source source) {
    return source.provenance().derivesFrom().stream().map(SourceRow::upstream).toList();
  }

  private static String upstream(Upstream upstream) {
    if (upstream instanceof Upstream.Of of) {
      return of.source().value() + (of.inferred() ? "?" : "");
    }
    return upstream instanceof Upstream.Own ? "own" : "unknown";
  }
}
