package dossier.emit.search;

import dossier.emit.search.Tokenizer.Surface;
import dossier.text.Nearest;
import dossier.text.Romanization;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which forms are one word: by their stem, and by their spelling where a name is written in more
 * than one script. A word has a number. Used by one thread, for one index.
 */
final class Vocabulary {
  private static final int SHORTEST_NAME = 3;
  private static final Pattern ORDINAL = Pattern.compile("([0-9]+)(?:st|nd|rd|th)");
  private static final Pattern IOTATED = Pattern.compile("(^|[aeiouy])e");

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> united = new ArrayList<>();
  private final Map<String, Map<String, int[]>> known = new HashMap<>();
  private final NavigableMap<String, Set<Integer>> forms = new TreeMap<>();
  private final Map<String, String> shown = new HashMap<>();

  /**
   * Takes the words of a person's or place's name in its several spellings for one, where they are
   * written alike: so initials and other names stay apart, whatever the order of the words.
   */
  void unite(List<String> spellings, String language) {
    List<List<String>> names = spellings.stream().map(Vocabulary::words).toList();
    List<String> own = names.get(0);
    for (String word : own) {
      int first = words(word, language, known(language))[0];
      names.stream()
          .skip(1)
          .flatMap(name -> alike(word, name, own.size() == 1 && name.size() == 1).limit(1))
          .flatMapToInt(other -> IntStream.of(words(other, language, known(language))))
          .forEach(number -> unite(number, first));
    }
  }

  /**
   * The words of a name that may be another spelling of a word.
   *
   * @param only whether they are whole names: in two scripts these may differ more, as Moscow does
   */
  private static Stream<String> alike(String word, List<String> name, boolean only) {
    String one = Romanization.of(Tokenizer.folded(word));
    return name.stream()
        .filter(other -> isAlike(one, Romanization.of(Tokenizer.folded(other)), only));
  }

  private static boolean isAlike(String one, String other, boolean only) {
    int longest = Math.max(one.length(), other.length());
    return Math.min(one.length(), other.length()) >= SHORTEST_NAME
        && Nearest.edits(one, other) <= longest / (only ? 2 : 3);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Tokenizer.each(name, words::add);
    return words;
  }

  /** What is known of the words of a language as they stand in texts. */
  Map<String, int[]> known(String language) {
    return known.computeIfAbsent(language, fresh -> new HashMap<>());
  }

  /**
   * The numbers of the words that a word of a text may be; all its spellings lead to them.
   *
   * @param written the word as it stands in the text
   * @param known what is known of words in its language
   */
  int[] words(String written, String language, Map<String, int[]> known) {
    int[] words = known.get(written);
    if (words == null) {
      words = enter(Tokenizer.of(written), language);
      known.put(written, words);
    }
    return words;
  }

  private int[] enter(Surface surface, String language) {
    Stemmer tongue = Stemmer.of(surface.form(), language);
    Set<Integer> words = new LinkedHashSet<>();
    for (String stem : tongue.stems(surface.form())) {
      words.add(number(tongue + " " + stem));
    }
    shown.merge(surface.form(), surface.shown(), Vocabulary::plainer);
    for (String spelling : spellings(surface)) {
      forms.computeIfAbsent(spelling, fresh -> new TreeSet<>()).addAll(words);
    }
    return words.stream().mapToInt(word -> word).toArray();
  }

  /**
   * The one with fewer capitals, which it has for its place and not for what it is; else the first.
   */
  private static String plainer(String one, String other) {
    return capitals(other) < capitals(one) ? other : one;
  }

  private static long capitals(String word) {
    return word.chars().filter(Character::isUpperCase).count();
  }

  /** How a form stands in some text; nothing of one that stands in none. */
  Optional<String> shown(String form) {
    return Optional.ofNullable(shown.get(form));
  }

  /**
   * A Cyrillic name is found in Latin letters too, a 76th division by its number, and what has an
   * apostrophe without it.
   */
  private static List<String> spellings(Surface surface) {
    String form = surface.form();
    Matcher ordinal = ORDINAL.matcher(form);
    if (ordinal.matches()) {
      return List.of(form, ordinal.group(1));
    }
    if (!surface.capital() || UnicodeScript.of(form.codePointAt(0)) != UnicodeScript.CYRILLIC) {
      return Stream.of(form, form.replace("'", ""))
          .filter(any -> !any.isEmpty())
          .distinct()
          .toList();
    }
    String latin = Romanization.of(form);
    return List.of(form, latin, IOTATED.matcher(latin).replaceAll("$1ye"));
  }

  private int number(String stem) {
    return numbers.computeIfAbsent(
        stem,
        fresh -> {
          united.add(united.size());
          return united.size() - 1;
        });
  }

  private void unite(int one, int other) {
    united.set(of(one), of(other));
  }

  /** The number that all spellings of a word share. */
  int of(int number) {
    int at = number;
    while (united.get(at) != at) {
      at = united.get(at);
    }
    return at;
  }

  /** How many numbers there are. */
  int size() {
    return united.size();
  }

  /**
   * Every form, in order of its characters, and the shared numbers of the words that it may be.
   *
   * @param told which words are told of; a form that is none of them is left out
   */
  NavigableMap<String, Set<Integer>> forms(IntPredicate told) {
    NavigableMap<String, Set<Integer>> shared = new TreeMap<>();
    forms.forEach(
        (form, words) ->
            words.stream()
                .map(this::of)
                .filter(told::test)
                .forEach(word -> shared.computeIfAbsent(form, fresh -> new TreeSet<>()).add(word)));
    return shared;
  }
}
