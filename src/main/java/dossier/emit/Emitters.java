package dossier.emit;

import dossier.emit.search.Findables;
import dossier.emit.search.SearchIndex;
import dossier.graph.Dossier;
import dossier.graph.Landing;
import dossier.model.Entry;
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
            atom(stories, Landing.FEED, settings),
            json(stories, Landing.JSON_FEED, settings),
            atom(corrections, Landing.CORRECTIONS_FEED, settings),
            json(corrections, Landing.CORRECTIONS_JSON_FEED, settings),
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
        Findables.of(dossier, entries),
        Findables.names(entries),
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
