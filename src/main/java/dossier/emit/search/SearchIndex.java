package dossier.emit.search;

import dossier.emit.search.Spellings.Spelling;
import dossier.emit.search.TextFiles.TextFile;
import dossier.emit.search.WordFiles.WordFile;
import dossier.emit.search.pack.PackedScript;
import dossier.emit.search.pack.Packing;
import dossier.route.FixedPage;
import dossier.site.Artifact;
import dossier.text.PlainLetters;
import dossier.text.Recall;
import dossier.text.Romanization;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** All files of the search. */
public final class SearchIndex {
  private SearchIndex() {}

  /**
   * Makes them; the same pages in the same order give the same bytes.
   *
   * @param names the spellings of each name that is written in more than one way
   * @param language the dossier's (BCP 47), which its names are in
   * @param origin what they are made from
   * @param recall of those that were packed before
   */
  public static List<Artifact> of(
      List<SearchDocument> pages,
      List<List<String>> names,
      String language,
      Span origin,
      Recall recall) {
    Packing packing = new Packing(recall);
    Vocabulary vocabulary = new Vocabulary();
    names.forEach(spellings -> vocabulary.unite(spellings, language));
    Postings postings = new Postings(vocabulary);
    postings.addAll(pages);
    String[] written = postings.written();
    NavigableMap<String, Set<Integer>> forms = vocabulary.forms(word -> !written[word].isEmpty());
    Files files =
        new Files(
            WordFiles.of(forms, written, packing),
            Spellings.of(spellings(forms, written, vocabulary), packing),
            TextFiles.of(pages, packing));
    Set<String> common = CommonWords.of(forms::containsKey);
    PackedScript index =
        packing.at(FixedPage.SEARCH_INDEX, json -> write(pages, files, common, json));
    return Stream.concat(Stream.of(index), files.all()).map(packed -> packed.file(origin)).toList();
  }

  /** All files but the one that leads to them. */
  private record Files(List<WordFile> words, List<WordFile> spellings, List<TextFile> texts) {
    Stream<PackedScript> all() {
      return Stream.concat(
          Stream.of(words, spellings).flatMap(List::stream).map(WordFile::file),
          texts.stream().map(TextFile::file));
    }
  }

  private static List<Spelling> spellings(
      NavigableMap<String, Set<Integer>> forms, String[] postings, Vocabulary vocabulary) {
    List<Spelling> spellings = new ArrayList<>();
    forms.forEach(
        (form, words) -> {
          int pages =
              words.stream().mapToInt(word -> Postings.pages(postings[word])).max().orElse(0);
          vocabulary
              .shown(form)
              .ifPresent(shown -> spellings.add(new Spelling(form, shown, pages)));
        });
    return spellings;
  }

  private static void write(
      List<SearchDocument> pages, Files files, Set<String> common, JsonGenerator json) {
    json.writeStartObject();
    WordFile.directory("words", files.words(), json);
    WordFile.directory("spellings", files.spellings(), json);
    json.writeArrayPropertyStart("texts");
    for (TextFile file : files.texts()) {
      json.writeNumber(file.first());
      json.writeString(file.file().name());
    }
    json.writeEndArray();
    facets(pages, json);
    json.writeArrayPropertyStart("common");
    common.forEach(json::writeString);
    json.writeEndArray();
    letters(json);
    json.writeEndObject();
  }

  /** What the browser writes for a letter of a query. */
  static void letters(JsonGenerator json) {
    letters("plain", PlainLetters.undivided(), json);
    letters("latin", Romanization.letters(), json);
  }

  private static void letters(String name, Map<String, String> table, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    table.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  /** What pages are narrowed by: each sort of page once, then for each page which it is. */
  private static void facets(List<SearchDocument> pages, JsonGenerator json) {
    Map<String, Integer> sorts = new LinkedHashMap<>();
    List<Integer> sortOf = new ArrayList<>();
    for (SearchDocument page : pages) {
      sortOf.add(sorts.computeIfAbsent(page.facets().written(), fresh -> sorts.size()));
    }
    json.writeArrayPropertyStart("sorts");
    sorts.keySet().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("pages");
    sortOf.forEach(json::writeNumber);
    json.writeEndArray();
  }
}
