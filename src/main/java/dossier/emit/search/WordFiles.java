package dossier.emit.search;

import dossier.emit.search.pack.PackedScript;
import dossier.emit.search.pack.Packing;
import dossier.emit.search.pack.Parting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/**
 * The words in files, by their first letters: each file holds all forms from its first one up to
 * the next file's, and all that is known of their words.
 */
final class WordFiles {
  /** How many characters a file has before it is compressed, unless one word alone has more. */
  private static final int MOST = 48_000;

  /** How many characters stand around a form or a word. */
  private static final int ROUND_IT = 8;

  private final NavigableMap<String, Set<Integer>> forms;
  private final String[] postings;
  private final Packing packing;
  private final Map<Integer, List<String>> formsOf = new HashMap<>();

  /**
   * A file.
   *
   * @param first what its first form begins with, and no form before it
   */
  record WordFile(String first, PackedScript file) {
    /** Says which file begins with what. */
    static void directory(String name, List<WordFile> files, JsonGenerator json) {
      json.writeArrayPropertyStart(name);
      for (WordFile file : files) {
        json.writeString(file.first());
        json.writeString(file.file().name());
      }
      json.writeEndArray();
    }
  }

  private WordFiles(NavigableMap<String, Set<Integer>> forms, String[] postings, Packing packing) {
    this.forms = forms;
    this.postings = postings;
    this.packing = packing;
    forms.forEach(
        (form, words) ->
            words.forEach(
                word -> formsOf.computeIfAbsent(word, fresh -> new ArrayList<>()).add(form)));
  }

  /**
   * Parts the forms into files.
   *
   * @param forms each with the numbers of its words
   * @param postings where each word stands, by its number
   */
  static List<WordFile> of(
      NavigableMap<String, Set<Integer>> forms, String[] postings, Packing packing) {
    WordFiles files = new WordFiles(forms, postings, packing);
    List<String> firsts = files.firsts();
    return IntStream.range(0, firsts.size())
        .parallel()
        .mapToObj(file -> files.file(firsts, file))
        .toList();
  }

  /** The first form of each file. */
  private List<String> firsts() {
    List<String> firsts = new ArrayList<>();
    Set<Integer> words = new HashSet<>();
    Parting parting = new Parting(MOST);
    for (Map.Entry<String, Set<Integer>> form : forms.entrySet()) {
      if (parting.begins(form.getKey(), cost(form, words))) {
        firsts.add(form.getKey());
        words.clear();
      }
      words.addAll(form.getValue());
    }
    return firsts;
  }

  /** How much longer a form makes a file that holds these words. */
  private int cost(Map.Entry<String, Set<Integer>> form, Set<Integer> words) {
    return form.getKey().length()
        + ROUND_IT
        + form.getValue().stream()
            .filter(word -> !words.contains(word))
            .mapToInt(word -> postings[word].length() + ROUND_IT)
            .sum();
  }

  private WordFile file(List<String> firsts, int file) {
    String first = firsts.get(file);
    NavigableMap<String, Set<Integer>> some =
        file + 1 < firsts.size()
            ? forms.subMap(first, true, firsts.get(file + 1), false)
            : forms.tailMap(first, true);
    String before = file == 0 ? "" : forms.lowerKey(first);
    return new WordFile(beginning(first, before), packing.hashed(json -> write(some, json)));
  }

  /** The shortest beginning of a form that no form before it has or comes behind. */
  private static String beginning(String form, String before) {
    int length = 1;
    while (length < form.length() && form.substring(0, length).compareTo(before) <= 0) {
      length++;
    }
    return form.substring(0, length);
  }

  /**
   * The forms with the places of their words in the list behind, and the words: where they stand,
   * and their forms in other files, which are to be marked too.
   */
  private void write(NavigableMap<String, Set<Integer>> some, JsonGenerator json) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    json.writeStartArray();
    json.writeStartObject();
    some.forEach(
        (form, words) -> {
          json.writeArrayPropertyStart(form);
          words.forEach(
              word -> json.writeNumber(places.computeIfAbsent(word, next -> places.size())));
          json.writeEndArray();
        });
    json.writeEndObject();
    json.writeStartArray();
    places.keySet().forEach(word -> write(word, some, json));
    json.writeEndArray();
    json.writeEndArray();
  }

  private void write(int word, NavigableMap<String, Set<Integer>> some, JsonGenerator json) {
    json.writeStartArray();
    json.writeString(postings[word]);
    formsOf.getOrDefault(word, List.of()).stream()
        .filter(form -> !some.containsKey(form))
        .forEach(json::writeString);
    json.writeEndArray();
  }
}
