package dossier.table;

import dossier.graph.Dossier;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.model.value.Term;
import dossier.model.work.Name;
import dossier.model.work.Particulars;
import dossier.route.Addresses;
import dossier.route.TableName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The sources, and which of them has something from which other. */
final class SourceTables {
  static final Table<Source> SOURCES =
      new Table<>(
          TableName.SOURCES,
          seen(whereabouts(printed(Columns.key(source -> source.id().value()))))
              .page(Addresses::of),
          dossier -> dossier.entries().sources());

  static final Table<Derived> DERIVATIONS =
      new Table<>(
          TableName.DERIVATIONS,
          Columns.<Derived>key(Derived::key)
              .of("source", TableName.SOURCES, row -> row.source().id().value())
              .of("derives_from", TableName.SOURCES, row -> row.from().source().value().value())
              .flag("inferred", row -> row.from().inferred())
              .perhaps("did", row -> row.from().taking().did().map(Term::word))
              .perhaps("what", row -> row.from().taking().what())
              .perhaps("how", row -> row.from().taking().how())
              .page(row -> Addresses.of(row.source())),
          SourceTables::derivations);

  /** A source, and another from which it has something; of several such, which of them. */
  record Derived(Source source, Upstream.Of from, Occurrence occurrence) {
    String key() {
      return occurrence.of(source.id() + "/" + from.source().value());
    }
  }

  private SourceTables() {}

  private static Columns<Source> printed(Columns<Source> columns) {
    return columns
        .text("title", Source::name)
        .words("type", source -> source.publication().type().word())
        .list("authors", source -> names(source.publication().authors()))
        .list("editors", source -> names(source.publication().credits().editors()))
        .perhaps("publisher", source -> known(source.publication()))
        .perhaps("container", source -> source.publication().container())
        .date("issued", source -> source.publication().issued())
        .perhaps("series", particular(Particulars::collection))
        .perhaps("volume", particular(Particulars::volume))
        .perhaps("issue", particular(Particulars::issue))
        .perhaps("pages", particular(Particulars::pages))
        .perhaps("edition", particular(Particulars::edition))
        .perhaps("number", particular(Particulars::number))
        .perhaps("doi", particular(Particulars::doi))
        .perhaps("language", source -> source.languages().read())
        .perhaps("original_language", source -> source.languages().original());
  }

  private static Columns<Source> whereabouts(Columns<Source> columns) {
    return columns
        .link("url", source -> source.whereabouts().url())
        .perhaps("url_status", source -> source.whereabouts().status().map(Term::word))
        .list("archives", source -> archives(source))
        .day("accessed", source -> source.whereabouts().accessed());
  }

  private static Columns<Source> seen(Columns<Source> columns) {
    return columns
        .words("consulted", source -> source.sight().consulted().value().word())
        .listOf("seen_through", TableName.SOURCES, source -> source.sight().through())
        .flag("primary_record", source -> source.provenance().primary())
        .perhaps("origin", source -> source.provenance().origin())
        .perhaps("reliability", source -> source.reliability().map(it -> it.grade().value().word()))
        .perhaps("reliability_reason", source -> source.reliability().map(it -> it.reason()))
        .perhapsOf(
            "retracts", TableName.SOURCES, source -> source.retraction().map(it -> it.retracts()));
  }

  private static Function<Source, Optional<?>> particular(
      Function<Particulars, Optional<String>> which) {
    return source -> which.apply(source.publication().particulars());
  }

  private static Optional<String> known(Source.Publication publication) {
    return Optional.of(publication.publisher()).filter(name -> !publication.anonymous());
  }

  private static List<String> names(List<Name> names) {
    return names.stream().map(Name::printed).toList();
  }

  private static List<String> archives(Source source) {
    return source.whereabouts().archives().stream().map(Source.Archive::url).toList();
  }

  private static List<Derived> derivations(Dossier dossier) {
    return dossier.entries().sources().stream().flatMap(SourceTables::derivations).toList();
  }

  private static Stream<Derived> derivations(Source source) {
    List<Upstream.Of> sources = Upstream.sources(source.provenance().derivesFrom());
    return Occurrence.counted(sources, from -> from.source().value())
        .map(each -> new Derived(source, each.thing(), each.occurrence()));
  }
}
