package dossier.emit;

import dossier.emit.search.SearchDocuments;
import dossier.emit.search.SearchIndex;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** All outputs that are no pages, in one list. */
public final class Emitters {
  private Emitters() {}

  /**
   * The outputs of a dossier.
   *
   * @param settings the place of the settings, from which they are made
   */
  public static List<Artifact> of(Dossier dossier, Span settings) {
    Feed stories = StoriesFeed.of(dossier);
    Feed corrections = CorrectionsFeed.of(dossier);
    Stream<Artifact> all =
        Stream.of(
            atom(stories, FixedPage.FEED, settings),
            json(stories, FixedPage.JSON_FEED, settings),
            atom(corrections, FixedPage.CORRECTIONS_FEED, settings),
            json(corrections, FixedPage.CORRECTIONS_JSON_FEED, settings),
            Robots.of(dossier.settings().baseUrl(), settings));
    return Stream.of(
            all,
            Sitemap.of(dossier, settings).stream(),
            search(dossier, settings).stream(),
            CitationFiles.of(dossier, settings).stream())
        .flatMap(some -> some)
        .toList();
  }

  private static List<Artifact> search(Dossier dossier, Span settings) {
    List<Entry> entries = Published.entries(dossier);
    return SearchIndex.of(
        SearchDocuments.of(dossier, entries),
        SearchDocuments.names(entries),
        dossier.settings().language(),
        settings);
  }

  private static Artifact atom(Feed feed, Address address, Span settings) {
    return new Artifact(address, Atom.bytes(feed, address), settings);
  }

  private static Artifact json(Feed feed, Address address, Span settings) {
    return new Artifact(address, JsonFeed.bytes(feed, address), settings);
  }
}
