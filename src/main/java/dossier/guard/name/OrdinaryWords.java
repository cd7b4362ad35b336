package dossier.guard.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Whether a word in lower-case letters is an ordinary word of English, Russian or Ukrainian, and
 * not only a name: {@code marina} is one, and {@code волков}, of wolves. The dictionaries are read
 * when the first word is asked for, which is seldom. Safe to share between threads.
 */
final class OrdinaryWords {
  private static final Pattern NAMES = Pattern.compile("Fam|Name|Patr|NNP|prop");

  private OrdinaryWords() {}

  private static final class Dictionaries {
    private static final List<Dictionary> ALL =
        Stream.of(
                "/dossier/guard/words/org/languagetool/resource/en/english",
                "/dossier/guard/words/org/languagetool/resource/ru/russian",
                "/ua/net/nlp/ukrainian")
            .map(Dictionaries::read)
            .toList();

    private static Dictionary read(String place) {
      try (InputStream words = resource(place + ".dict");
          InputStream format = resource(place + ".info")) {
        return Dictionary.read(words, format);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static InputStream resource(String path) {
      return Objects.requireNonNull(OrdinaryWords.class.getResourceAsStream(path), path);
    }
  }

  static boolean has(String lower) {
    return Dictionaries.ALL.stream()
        .anyMatch(
            dictionary ->
                new DictionaryLookup(dictionary)
                    .lookup(lower).stream().anyMatch(OrdinaryWords::isNoName));
  }

  private static boolean isNoName(WordData word) {
    String stem = String.valueOf(word.getStem());
    return Letters.lower(stem).equals(stem) && !NAMES.matcher(String.valueOf(word.getTag())).find();
  }
}
