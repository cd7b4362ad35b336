package dossier.view.listing;

import dossier.graph.Backlink;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.model.Upstream.Did;
import dossier.origin.OriginTree;
import dossier.route.Addresses;
import dossier.view.listing.Listings.Traced;
import dossier.view.listing.SourcesPage.Row;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.SeenView;
import dossier.view.part.Terms;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources as the list of all of them shows them. */
final class SourceRows {
  private static final int CASES = 6;
  private static final int DEEPEST = 6;
  private static final Set<Did> COPYING = EnumSet.of(Did.COPIES, Did.REPRINTS);

  private SourceRows() {}

  static List<Row> of(List<Traced> rows, PageContext context) {
    return rows.stream().map(one -> of(one.row(), context)).toList();
  }

  /** When it was brought out, in words. */
  static String date(Source source, PageContext context) {
    return source
        .publication()
        .issued()
        .map(when -> context.date(when).words())
        .orElseGet(() -> context.words().of("index.date-unknown"));
  }

  private static Row of(OriginTree.Row row, PageContext context) {
    Source source = row.source();
    Link own = context.link(source);
    boolean anonymous = source.publication().anonymous();
    String heading = anonymous ? context.terms().heading(source) : context.terms().outlet(source);
    List<Story> cases = cases(source, context);
    Optional<Did> did = did(row);
    return new Row(
        own,
        heading,
        Optional.of(own.text())
            .filter(title -> !title.replaceAll("^\\[|]$", "").equalsIgnoreCase(heading)),
        own.language(),
        SeenView.of(source, context.terms()),
        date(source, context),
        Math.min(row.depth(), DEEPEST),
        row.inferred(),
        row.from().map(above -> from(row, above, context)),
        did.map(verb -> context.words().of("sources.did." + verb.word())),
        did.filter(COPYING::contains).isPresent(),
        also(row, context),
        cases.stream().limit(CASES).map(story -> link(story, context)).toList(),
        Math.max(0, cases.size() - CASES));
  }

  /** What it did with the text under which it stands. */
  private static Optional<Did> did(OriginTree.Row row) {
    return row.source().provenance().derivesFrom().stream()
        .filter(Upstream.Of.class::isInstance)
        .map(Upstream.Of.class::cast)
        .filter(
            of -> row.from().filter(above -> above.id().equals(of.source().value())).isPresent())
        .findFirst()
        .flatMap(of -> of.taking().did());
  }

  private static String from(OriginTree.Row row, Source above, PageContext context) {
    return context
        .words()
        .of(
            row.inferred() ? "sources.from-inferred" : "sources.from",
            Map.of("source", context.terms().heading(above)));
  }

  /** What else it rests on, each named once. */
  private static Optional<String> also(OriginTree.Row row, PageContext context) {
    String names =
        row.also().stream()
            .map(upstream -> name(upstream, context))
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(names)
        .filter(all -> !all.isEmpty())
        .map(all -> context.words().of("sources.also", Map.of("sources", all)));
  }

  private static String name(Upstream upstream, PageContext context) {
    if (upstream instanceof Upstream.Of of) {
      Terms terms = context.terms();
      return context
          .source(of.source().value())
          .map(terms::heading)
          .orElse(of.source().value().value());
    }
    return context
        .words()
        .of(upstream instanceof Upstream.Own ? "chain.own-reporting" : "chain.not-named");
  }

  private static List<Story> cases(Source source, PageContext context) {
    return context.backlinks(source.id()).stream()
        .filter(Backlink::cites)
        .map(Backlink::in)
        .filter(Story.class::isInstance)
        .map(Story.class::cast)
        .distinct()
        .sorted(Comparator.comparing(story -> story.caseNumber().value()))
        .toList();
  }

  private static Link link(Story story, PageContext context) {
    return context.link(Addresses.of(story), String.valueOf(story.caseNumber().value()));
  }
}
