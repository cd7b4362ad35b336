package dossier.emit;

import dossier.emit.search.NameSuggestions;
import dossier.emit.search.SearchDocuments;
import dossier.emit.search.SearchIndex;
import dossier.emit.search.SuggestionFiles;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.route.Key.Output;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.text.Span;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * All outputs that are no pages, each made when it is asked for. Immutable and safe to share
 * between threads.
 */
public final class Emitters {
  private final Dossier dossier;
  private final Words words;
  private final Recall recall;
  private final CitationFiles citations;
  private final Sitemap sitemap;
  private final Feed stories;
  private final Feed corrections;

  /**
   * Makes no file yet.
   *
   * @param words what the files say in the language of the interface
   * @param parts where the further parts of pages stand, and pages in other languages
   * @param recall of what is found on each page
   */
  public Emitters(Dossier dossier, Words words, List<Address> parts, Recall recall) {
    this.dossier = dossier;
    this.words = words;
    this.recall = recall;
    this.citations = new CitationFiles(dossier, words);
    this.sitemap = Sitemap.of(dossier, parts);
    this.stories = StoriesFeed.of(dossier, words);
    this.corrections = CorrectionsFeed.of(dossier, words);
  }

  /** All that there are. */
  public List<Planned> planned() {
    Span settings = dossier.settings().place();
    List<Planned> all = new ArrayList<>();
    for (Output output : Output.values()) {
      if (output != Output.SITEMAP || !sitemap.isEmpty()) {
        all.add(new Planned(output.address(), new Key.Once(output), settings));
      }
    }
    all.add(new Planned(FixedPage.SEARCH_FOLDER, new Key.Search(), settings));
    for (int file = 0; file < dossier.links().ledger().files().size(); file++) {
      all.add(new Planned(Addresses.anchors(file), new Key.Anchors(file), settings));
    }
    all.addAll(sitemap.parts(settings));
    all.addAll(citations.planned(settings));
    all.removeIf(file -> !dossier.settings().editions().here().has(file.address()));
    return all;
  }

  /** The bytes of a file that there is once. */
  public byte[] bytes(Key.Once key) {
    return switch (key.output()) {
      case FEED -> Atom.bytes(stories, FixedPage.FEED);
      case JSON_FEED -> JsonFeed.bytes(stories, FixedPage.JSON_FEED);
      case CORRECTIONS_FEED -> Atom.bytes(corrections, FixedPage.CORRECTIONS_FEED);
      case CORRECTIONS_JSON_FEED -> JsonFeed.bytes(corrections, FixedPage.CORRECTIONS_JSON_FEED);
      case ROBOTS -> Robots.bytes(dossier.settings().baseUrl());
      case SITEMAP -> sitemap.bytes();
    };
  }

  /** The bytes of a file that says on which pages claims stand. */
  public byte[] bytes(Key.Anchors key) {
    return AnchorFile.bytes(dossier.links().ledger().files().get(key.file()));
  }

  /** The bytes of a part of the sitemap. */
  public byte[] bytes(Key.SitemapPart key) {
    return sitemap.bytes(key.number());
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
