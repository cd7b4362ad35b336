package dossier.emit.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/**
 * The words in files, by their first letters: each file holds all forms from its first one up to
 * the next file's, and all that is known of their words. Used once, by one thread.
 */
final class WordFiles {
  /** How many characters a file has before it is compressed, unless one word alone has more. */
  private static final int MOST = 48_000;

  /** How many characters stand around a form or a word. */
  private static final int ROUND_IT = 8;

  private final String[] postings;
  private final Map<Integer, Set<String>> formsOf = new TreeMap<>();
  private final List<WordFile> files = new ArrayList<>();
  private final NavigableMap<String, Set<Integer>> forms = new TreeMap<>();
  private final Set<Integer> words = new TreeSet<>();
  private String last = "";
  private int size;

  /**
   * A file.
   *
   * @param first what its first form begins with, and no form before it
   */
  record WordFile(String first, Packed file) {}

  private WordFiles(String[] postings) {
    this.postings = postings;
  }

  /**
   * Parts the forms into files.
   *
   * @param forms each with the numbers of its words
   * @param postings where each word stands, by its number
   */
  static List<WordFile> of(NavigableMap<String, Set<Integer>> forms, String[] postings) {
    WordFiles files = new WordFiles(postings);
    forms.forEach((form, words) -> words.forEach(word -> files.formsOf(word).add(form)));
    forms.forEach(files::add);
    files.close();
    return files.files;
  }

  private Set<String> formsOf(int word) {
    return formsOf.computeIfAbsent(word, fresh -> new TreeSet<>());
  }

  private void add(String form, Set<Integer> its) {
    if (size + cost(form, its) > MOST) {
      close();
    }
    size += cost(form, its);
    forms.put(form, its);
    words.addAll(its);
  }

  /** How much longer a form makes the file. */
  private int cost(String form, Set<Integer> its) {
    return form.length() + ROUND_IT + its.stream().mapToInt(this::cost).sum();
  }

  private int cost(int word) {
    return words.contains(word) ? 0 : postings[word].length() + ROUND_IT;
  }

  private void close() {
    if (!forms.isEmpty()) {
      files.add(new WordFile(beginning(forms.firstKey(), last), Packed.hashed(this::write)));
      last = forms.lastKey();
      forms.clear();
      words.clear();
      size = 0;
    }
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
  private void write(JsonGenerator json) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    words.forEach(word -> places.put(word, places.size()));
    json.writeStartArray();
    json.writeStartObject();
    forms.forEach(
        (form, its) -> {
          json.writeArrayPropertyStart(form);
          its.forEach(word -> json.writeNumber(places.getOrDefault(word, 0)));
          json.writeEndArray();
        });
    json.writeEndObject();
    json.writeStartArray();
    words.forEach(word -> write(word, json));
    json.writeEndArray();
    json.writeEndArray();
  }

  private void write(int word, JsonGenerator json) {
    json.writeStartArray();
    json.writeString(postings[word]);
    for (String form : formsOf.getOrDefault(word, Collections.emptySet())) {
      if (!forms.containsKey(form)) {
        json.writeString(form);
      }
    }
    json.writeEndArray();
  }
}
