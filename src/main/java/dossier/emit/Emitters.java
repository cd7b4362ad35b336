package dossier.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.emit.data.DataFiles;
import dossier.emit.search.NameSuggestions;
import dossier.emit.search.SearchDocuments;
import dossier.emit.search.SearchIndex;
import dossier.emit.search.SuggestionFiles;
import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.route.Key.Output;
import dossier.route.Planned;
import dossier.seal.VerifyingKey;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.table.Published;
import dossier.text.Memo;
import dossier.text.Recall;
import dossier.text.Span;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * All outputs that are no pages, each made when it is asked for. Immutable and safe to share
 * between threads.
 */
public final class Emitters {
  private final Dossier dossier;
  private final Words words;
  private final Recall recall;
  private final CitationFiles citations;
  private final Supplier<List<Address>> parts;
  private final Memo<Output, Feed> feeds = new Memo<>();
  private final Memo<Output, Sitemap> sitemaps = new Memo<>();
  private final DataFiles data;

  /**
   * Makes no file yet.
   *
   * @param comparisons which quotations stand word for word in a copy of their source
   * @param words what the files say in the language of the interface
   * @param parts where the further parts of pages stand, and pages in other languages
   * @param recall of what is found on each page
   */
  public Emitters(
      Dossier dossier,
      Comparisons comparisons,
      Words words,
      Supplier<List<Address>> parts,
      Recall recall) {
    this.dossier = dossier;
    this.words = words;
    this.recall = recall;
    this.citations = new CitationFiles(dossier, words);
    this.parts = parts;
    this.data = new DataFiles(dossier, comparisons, words);
  }

  /** All that there are. */
  public List<Planned> planned() {
    Span settings = dossier.settings().place();
    List<Planned> all = new ArrayList<>();
    for (Output output : Output.values()) {
      if (isThere(output)) {
        all.add(new Planned(output.address(), new Key.Once(output), settings));
      }
    }
    all.add(new Planned(FixedPage.SEARCH_FOLDER, new Key.Search(), settings));
    for (int file = 0; file < dossier.links().ledger().files().size(); file++) {
      all.add(new Planned(Addresses.anchors(file), new Key.Anchors(file), settings));
    }
    all.addAll(sitemap().parts(settings));
    all.addAll(citations.planned(settings));
    all.addAll(DataFiles.planned(settings));
    all.removeIf(file -> !dossier.settings().editions().here().has(file.address()));
    return all;
  }

  private boolean isThere(Output output) {
    return switch (output) {
      case SITEMAP -> !sitemap().isEmpty();
      case SIGNING_KEY -> dossier.settings().signingKey().isPresent();
      case DOMAIN -> HostFiles.ownDomain(dossier.settings().baseUrl()).isPresent();
      default -> true;
    };
  }

  /** The bytes of a file that there is once. */
  public byte[] bytes(Key.Once key) {
    return switch (key.output()) {
      case FEED -> Atom.bytes(stories(), FixedPage.FEED);
      case JSON_FEED -> JsonFeed.bytes(stories(), FixedPage.JSON_FEED);
      case CORRECTIONS_FEED -> Atom.bytes(corrections(), FixedPage.CORRECTIONS_FEED);
      case CORRECTIONS_JSON_FEED -> JsonFeed.bytes(corrections(), FixedPage.CORRECTIONS_JSON_FEED);
      case ROBOTS -> Robots.bytes(dossier.settings().baseUrl());
      case SIGNING_KEY -> key();
      case SITEMAP -> sitemap().bytes();
      case NO_JEKYLL -> HostFiles.noJekyll();
      case HEADERS -> HostFiles.headers();
      case DOMAIN -> HostFiles.domain(dossier.settings().baseUrl());
    };
  }

  private byte[] key() {
    return dossier.settings().signingKey().map(VerifyingKey::pem).orElseThrow().getBytes(UTF_8);
  }

  private Sitemap sitemap() {
    return sitemaps.of(Output.SITEMAP, file -> Sitemap.of(dossier, parts.get()));
  }

  private Feed stories() {
    return feeds.of(Output.FEED, feed -> StoriesFeed.of(dossier, words));
  }

  private Feed corrections() {
    return feeds.of(Output.CORRECTIONS_FEED, feed -> CorrectionsFeed.of(dossier, words));
  }

  /** The bytes of a file that says on which pages claims stand. */
  public byte[] bytes(Key.Anchors key) {
    return AnchorFile.bytes(dossier.links().ledger().files().get(key.file()));
  }

  /** The bytes of a table. */
  public byte[] bytes(Key.TableFile key) {
    return data.bytes(key);
  }

  /** The bytes of all of the dossier in one file, or of a file that describes others. */
  public byte[] bytes(Key.DownloadFile key) {
    return data.bytes(key);
  }

  /** The bytes of a part of the sitemap. */
  public byte[] bytes(Key.SitemapPart key) {
    return sitemap().bytes(key.number());
  }

  /** The bytes of a file for reference managers. */
  public byte[] bytes(Key.CitationFile key) {
    return citations.bytes(key);
  }

  /** All files of the search. */
  public List<Artifact> search() {
    List<Entry> entries = Published.entries(dossier);
    String language = dossier.settings().language();
    Span settings = dossier.settings().place();
    List<Artifact> files = new ArrayList<>();
    files.addAll(
        SearchIndex.of(
            SearchDocuments.of(dossier, words, entries, recall),
            SearchDocuments.names(entries),
            language,
            settings,
            recall));
    files.addAll(
        SuggestionFiles.of(new NameSuggestions(words, language).of(entries), settings, recall));
    return files;
  }
}
