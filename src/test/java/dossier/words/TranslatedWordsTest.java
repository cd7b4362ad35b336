package dossier.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import dossier.parse.field.Edtf;
import dossier.report.Outcome;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Russian and Ukrainian readers see is whole, and nothing of it is English by accident. */
class TranslatedWordsTest {
  private static final Set<String> FORMS = Set.of("one", "few", "many", "other");

  /** What is written so in every language; of a form for dates the signs. */
  private static final Pattern LATIN_BY_RIGHT =
      Pattern.compile(
          "APA|MLA|DOI|EDTF|SHA-256|JavaScript|Enter|Natural Earth|Visionscarto|ES-11|d MMMM y");

  private static SortedMap<String, Message> words(String language) {
    try {
      Path file = Path.of("templates", Catalogue.file(language));
      Outcome<SortedMap<String, Message>> read =
          WordsFile.read(new TextFile(file.toString(), Files.readString(file)));
      assertEquals(List.of(), read.complaints());
      return read.value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Part> parts(Message message) {
    MessagePattern pattern = new MessagePattern(message.text());
    return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart).toList();
  }

  /** The arguments that are said: one by which only a form is chosen can be left out. */
  private static Set<String> said(Message message) {
    MessagePattern pattern = new MessagePattern(message.text());
    return IntStream.range(0, pattern.countParts())
        .filter(i -> pattern.getPart(i).getType() == Part.Type.ARG_START)
        .filter(i -> pattern.getPart(i).getArgType() == ArgType.NONE || isCounted(pattern, i))
        .mapToObj(i -> pattern.getSubstring(pattern.getPart(i + 1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isCounted(MessagePattern pattern, int argument) {
    return pattern.getPart(argument).getArgType() == ArgType.PLURAL
        && IntStream.range(argument, pattern.getLimitPartIndex(argument))
            .anyMatch(i -> pattern.getPart(i).getType() == Part.Type.REPLACE_NUMBER);
  }

  /** The forms of each choice by a number, but for those that a number has to itself. */
  private static List<Set<String>> forms(Message message) {
    MessagePattern pattern = new MessagePattern(message.text());
    return IntStream.range(0, pattern.countParts())
        .filter(i -> pattern.getPart(i).getType() == Part.Type.ARG_START)
        .filter(i -> pattern.getPart(i).getArgType() == ArgType.PLURAL)
        .mapToObj(
            i ->
                IntStream.range(i, pattern.getLimitPartIndex(i))
                    .mapToObj(pattern::getPart)
                    .filter(part -> part.getType() == Part.Type.ARG_SELECTOR)
                    .map(pattern::getSubstring)
                    .filter(form -> !form.startsWith("="))
                    .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk"})
  void eachWordIsThereAndSaysWhatTheEnglishOneSays(String language) {
    Map<String, Message> english = words("en");
    Map<String, Message> translated = words(language);
    assertEquals(english.keySet(), translated.keySet());
    Set<String> others = new TreeSet<>(translated.keySet());
    others.removeIf(key -> said(english.get(key)).equals(said(translated.get(key))));
    assertEquals(Set.of(), others);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk"})
  void whereANumberIsSaidEachOfItsFormsIsThere(String language) {
    Map<String, List<Set<String>>> wanting = new TreeMap<>();
    words(language)
        .forEach(
            (key, word) -> {
              boolean whole =
                  forms(word).stream()
                      .allMatch(forms -> forms.equals(FORMS) || forms.equals(Set.of("other")));
              boolean counts =
                  parts(word).stream().anyMatch(part -> part.getType() == Part.Type.REPLACE_NUMBER);
              boolean says = forms(word).stream().anyMatch(FORMS::equals);
              if (!whole || (counts && !says && !key.equals("source.compared"))) {
                wanting.put(key, forms(word));
              }
            });
    assertEquals(Map.of(), wanting);
  }

  /** Letters between braces are names of arguments. */
  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk"})
  void nothingIsLeftInLatinLettersByAccident(String language) {
    Map<String, String> left = new TreeMap<>();
    words(language)
        .forEach(
            (key, word) -> {
              String text =
                  word.text()
                      .replaceAll("\\{[a-z-]+(?:, (?:plural|select),)?|[a-z]+ \\{", "{")
                      .replaceAll(LATIN_BY_RIGHT.pattern(), "");
              if (text.matches("(?s).*[A-Za-z].*")) {
                left.put(key, text);
              }
            });
    assertEquals(Map.of(), left);
  }

  @ParameterizedTest
  @CsvSource({"ru,[іїєґІЇЄҐ]", "uk,[ыэъёЫЭЪЁ]"})
  void noLetterOfTheOtherLanguageIsInIt(String language, String other) {
    List<String> found =
        words(language).values().stream()
            .flatMap(word -> Pattern.compile(other).matcher(word.text()).results())
            .map(MatchResult::group)
            .toList();
    assertEquals(List.of(), found);
  }

  /** Where a number chooses among whole sentences, and in forms of dates, it need not be. */
  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk"})
  void aSentenceIsASentenceInEachLanguage(String language) {
    Map<String, Message> english = words("en");
    Set<String> others = new TreeSet<>();
    words(language)
        .forEach(
            (key, word) -> {
              String original = english.get(key).text();
              boolean same = word.text().endsWith(".") == original.endsWith(".");
              if (!same && !original.endsWith("}") && !key.startsWith("citing.form")) {
                others.add(key);
              }
            });
    assertEquals(Set.of(), others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | 2023-11-14 | 14 ноября 2023 г.",
        "uk | 2023-11-14 | 14 листопада 2023 р.",
        "ru | 2023-12-18/2023-12-19 | 18 или 19 декабря 2023 г.",
        "uk | 2023-07-26~ | приблизно 26 липня 2023 р.",
        "ru | 2023-07? | июль 2023 г. (предположительно)",
        "ru | 2023-11/2023-12 | не раньше ноября 2023 г. и не позже декабря 2023 г.",
        "uk | 2023-11/2023-12 | не раніше листопада 2023 р. і не пізніше грудня 2023 р.",
        "uk | 2023-02/.. | не раніше лютого 2023 р.",
        "ru | 202X | не раньше 2020 и не позже 2029"
      })
  void aDateIsSaidAsFarAsItIsKnown(String language, String edtf, String said) {
    assertEquals(said, plain(Edtf.read(edtf).orElseThrow().words(Words.in(language))));
  }

  @Test
  void aSentenceThatEndsInADateHasOneFullStop() {
    Words words = Words.in("ru");
    String day = words.day(LocalDate.of(2023, 11, 14));
    assertEquals(
        "Решение редакции, 14 ноября 2023 г.",
        plain(words.of("claim.ruling", Map.of("date", day))));
    assertEquals("Решение редакции, 2023.", words.of("claim.ruling", Map.of("date", "2023")));
  }

  private static String plain(String words) {
    return words.replaceAll("\\p{Zs}", " ");
  }
}
