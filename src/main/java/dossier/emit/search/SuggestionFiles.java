package dossier.emit.search;

import dossier.emit.search.WordFiles.WordFile;
import dossier.emit.search.pack.PackedScript;
import dossier.emit.search.pack.Packing;
import dossier.emit.search.pack.Parting;
import dossier.route.FixedPage;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * What is offered while somebody types, in files: a first one with all that fits into it, and
 * others, by the first letters of words, with what does not. However large a dossier is, a word
 * asks for the first file and few others.
 */
public final class SuggestionFiles {
  /** How many characters the first file has before it is compressed. */
  private static final int MOST_AT_FIRST = 64_000;

  /** How many the others have, unless what one word leads to has more. */
  private static final int MOST = 48_000;

  /** How much of what one word leads to is listed: nobody reads more before typing another. */
  private static final int MOST_OF_A_WORD = 60;

  private static final int ROUND_IT = 16;

  private SuggestionFiles() {}

  /**
   * Makes them; the same suggestions in the same order give the same bytes.
   *
   * @param all those first that are to be offered first
   * @param origin what they are made from
   * @param recall of those that were packed before
   */
  public static List<Artifact> of(List<Suggestion> all, Span origin, Recall recall) {
    Packing packing = new Packing(recall);
    List<Suggestion> first = first(all);
    List<WordFile> others = others(all.subList(first.size(), all.size()), packing);
    PackedScript names = packing.at(FixedPage.SEARCH_NAMES, json -> write(first, others, json));
    return Stream.concat(Stream.of(names), others.stream().map(WordFile::file))
        .map(packed -> packed.file(origin))
        .toList();
  }

  private static List<Suggestion> first(List<Suggestion> all) {
    int size = 0;
    for (int i = 0; i < all.size(); i++) {
      size += all.get(i).length() + ROUND_IT;
      if (size > MOST_AT_FIRST) {
        return all.subList(0, i);
      }
    }
    return all;
  }

  private static List<WordFile> others(List<Suggestion> rest, Packing packing) {
    List<WordFile> files = new ArrayList<>();
    Set<Suggestion> some = new LinkedHashSet<>();
    String from = "";
    Parting parting = new Parting(MOST);
    for (Map.Entry<String, List<Suggestion>> word : byWord(rest).entrySet()) {
      int length = word.getValue().stream().mapToInt(each -> each.length() + ROUND_IT).sum();
      if (parting.begins(word.getKey(), length) && !some.isEmpty()) {
        files.add(file(from, some, packing));
        some.clear();
      }
      from = some.isEmpty() ? word.getKey() : from;
      some.addAll(word.getValue());
    }
    if (!some.isEmpty()) {
      files.add(file(from, some, packing));
    }
    return files;
  }

  private static NavigableMap<String, List<Suggestion>> byWord(List<Suggestion> rest) {
    NavigableMap<String, List<Suggestion>> byWord = new TreeMap<>();
    for (Suggestion suggestion : rest) {
      for (String word : suggestion.words()) {
        List<Suggestion> all = byWord.computeIfAbsent(word, fresh -> new ArrayList<>());
        if (all.size() < MOST_OF_A_WORD) {
          all.add(suggestion);
        }
      }
    }
    return byWord;
  }

  private static WordFile file(String from, Set<Suggestion> some, Packing packing) {
    List<Suggestion> all = List.copyOf(some);
    return new WordFile(from, packing.hashed(json -> list(all, json)));
  }

  private static void list(List<Suggestion> some, JsonGenerator json) {
    json.writeStartArray();
    some.forEach(suggestion -> suggestion.write(json));
    json.writeEndArray();
  }

  private static void write(List<Suggestion> first, List<WordFile> others, JsonGenerator json) {
    json.writeStartObject();
    SearchIndex.letters(json);
    WordFile.directory("more", others, json);
    json.writeName("names");
    list(first, json);
    json.writeEndObject();
  }
}
