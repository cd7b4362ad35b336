package dossier.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.site.Html;
import dossier.text.TextFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with their forms for numbers, their dates and their mistakes. */
class WordsTest {
  private static Outcome<SortedMap<String, Message>> read(String text) {
    return WordsFile.read(new TextFile("words/en.properties", text));
  }

  private static Words in(String language, String text) {
    Outcome<SortedMap<String, Message>> read = read(text);
    assertEquals(List.of(), read.complaints());
    return new Words(language, read.value().orElseThrow(), new TreeMap<>());
  }

  private static Outcome<Words> english(TextFile own) {
    return Catalogue.of("en", Map.of("en", own));
  }

  private static List<String> complaints(String own) {
    return english(new TextFile("en.properties", own)).complaints().stream()
        .map(
            found ->
                found.span().line()
                    + ": "
                    + found.message()
                    + found.help().map(h -> "; " + h).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 0 | 0 cases",
        "en | 1 | 1 case",
        "en | 1234 | 1234 cases",
        "ru | 1 | 1 дело",
        "ru | 3 | 3 дела",
        "ru | 5 | 5 дел",
        "ru | 11 | 11 дел",
        "ru | 21 | 21 дело",
        "uk | 22 | 22 справи",
        "uk | 112 | 112 справ"
      })
  void eachNumberHasItsForm(String language, int count, String words) {
    String pattern =
        switch (language) {
          case "ru" -> "one {# дело} few {# дела} many {# дел} other {# дела}";
          case "uk" -> "one {# справа} few {# справи} many {# справ} other {# справи}";
          default -> "one {# case} other {# cases}";
        };
    Words all = in(language, "x=\\u007bcount, plural, " + pattern + "}");
    assertEquals(words, all.of("x", Map.of("count", count)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 18 December 2023 | December 2023 | December",
        "ru | 18 декабря 2023 г. | декабрь 2023 г. | декабрь",
        "uk | 18 грудня 2023 р. | грудень 2023 р. | грудень",
        "de | 18. Dezember 2023 | Dezember 2023 | Dezember"
      })
  void datesAreSaidAsTheLanguageSaysThem(String language, String day, String month, String alone) {
    Words words = in(language, "");
    assertEquals(day, words.day(LocalDate.of(2023, 12, 18)).replaceAll("\\p{Zs}", " "));
    assertEquals(month, words.month(2023, 12).replaceAll("\\p{Zs}", " "));
    assertEquals(alone, words.month(12));
  }

  @Test
  void aYearBeforeTheGregorianCalendarIsNotCountedInAnother() {
    assertEquals("4 March 1066", Words.english().day(LocalDate.of(1066, 3, 4)));
  }

  @Test
  void aChoiceAnOffsetAndAPlaceInAnOrder() {
    Words words =
        in(
            "en",
            """
            choice={sort, select, person {who} other {what}} it is
            offset={count, plural, =0 {nobody} =1 {{name}} offset:1 one {{name} and # other} other {{name} and # others}}
            order={number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}
            """
                .replace("=0 {nobody} =1 {{name}} offset:1", "offset:1 =0 {nobody} =1 {{name}}"));
    assertEquals("who it is", words.of("choice", Map.of("sort", "person")));
    assertEquals("what it is", words.of("choice", Map.of("sort", "place")));
    assertEquals("nobody", words.of("offset", Map.of("count", 0, "name", "Anna")));
    assertEquals("Anna", words.of("offset", Map.of("count", 1, "name", "Anna")));
    assertEquals("Anna and 1 other", words.of("offset", Map.of("count", 2, "name", "Anna")));
    assertEquals("Anna and 2 others", words.of("offset", Map.of("count", 3, "name", "Anna")));
    assertEquals("22nd", words.of("order", Map.of("number", 22)));
    assertEquals("11th", words.of("order", Map.of("number", 11)));
  }

  @Test
  void markupStaysAndAllElseIsEscaped() {
    Words words = in("en", "x=<b> {name} in {place}");
    Map<String, Object> arguments = Map.of("name", "A & B", "place", new Html("<i>Saltmere</i>"));
    assertEquals("&lt;b&gt; A &amp; B in <i>Saltmere</i>", words.html("x", arguments).markup());
    assertEquals("<b> A & B in C", words.of("x", Map.of("name", "A & B", "place", "C")));
  }

  @Test
  void apostrophesBracesAndLinesThatGoOn() {
    Words words =
        in("en", "# a remark\n! another\n\nx = the editors' \\\n    words\ny='{'{z}'}'\n");
    assertEquals("the editors' words", words.of("x"));
    assertEquals("{1}", words.of("y", Map.of("z", 1)));
  }

  @Test
  void whatIsMissingIsSaid() {
    Words words = in("en", "x={count, plural, one {#} other {#}} {name}");
    for (Map<String, ?> arguments :
        List.<Map<String, ?>>of(Map.of("count", 1), Map.of("name", "a"))) {
      assertThrows(IllegalArgumentException.class, () -> words.of("x", arguments));
    }
    Map<String, ?> words3 = Map.of("count", "three", "name", "a");
    assertThrows(IllegalArgumentException.class, () -> words.of("x", words3));
    assertThrows(IllegalArgumentException.class, () -> words.of("y"));
  }

  @Test
  void anEditorsWordReplacesOneAndTheOthersStay() {
    TextFile own = new TextFile("en.properties", "claims.title=Allegations\npress.title=Press\n");
    Outcome<Words> read = english(own);
    Words words = read.value().orElseThrow();
    assertEquals(List.of(), read.complaints());
    assertEquals("Allegations", words.of("claims.title"));
    assertEquals("Press", words.of("press.title"));
    assertEquals(Words.english().of("cases.title"), words.of("cases.title"));
    assertEquals(List.of("press.title"), List.copyOf(words.own().keySet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x={count, plural, one {#}} | 1: 'x' is no pattern: missing 'other' keyword; a brace that is meant as a brace stands between apostrophes, as in '{'",
        "a=b\\nx={name | 2: 'x' is no pattern: unmatched '{' braces; a brace that is meant as a brace stands between apostrophes, as in '{'",
        "x={count, number} | 1: 'x' is no pattern: '{count}' has no format of its own here; a brace that is meant as a brace stands between apostrophes, as in '{'",
        "a=b\\n\\na=c | 3: 'a' stands twice",
        "A Title=b | 1: 'A' is no key of a word; a key has small letters, digits, hyphens and full stops, as in story.next",
        "x=\\\\u00zz | 1: after \\u four hexadecimal digits are expected",
        "x=a\\\\u0007b | 1: 'x' has a control character in its words",
        "date.about=about {dat} | 1: 'date.about' is given no 'dat'; use 'date'",
        "claims.title={count} claims | 1: 'claims.title' is given no 'count'; it is given nothing"
      })
  void eachMistakeIsToldWithItsLine(String file, String complaint) {
    assertEquals(
        List.of(complaint),
        complaints(file.replace("\\\\", "\u0001").replace("\\n", "\n").replace("\u0001", "\\")));
  }

  @Test
  void aMistakeLeavesTheOtherWords() {
    Outcome<Words> read = english(new TextFile("x", "claims.title={\ncases.title=Files"));
    assertEquals(1, read.complaints().size());
    assertEquals("Claims", read.value().orElseThrow().of("claims.title"));
    assertEquals("Files", read.value().orElseThrow().of("cases.title"));
    assertTrue(read.complaints().stream().allMatch(Diagnostic::isError));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "}", "{{}}", "{,}", "{a,b,c,d}", "'{", "{0}", "{a, plural, =x {}}", "\\"})
  void whateverStandsThereIsReadOrComplainedOf(String text) {
    Outcome<SortedMap<String, Message>> read = read("x=" + text);
    assertEquals(1, read.value().orElseThrow().size() + read.complaints().size(), text);
  }

  @Test
  void aFormIsChosenByANumberAlone() {
    String named = "story.checked={name, plural, one {a} other {b}}";
    Outcome<Words> read = english(new TextFile("x", named));
    assertEquals(
        List.of("'story.checked' is given no number as 'name'"),
        read.complaints().stream().map(Diagnostic::message).toList());
    assertEquals(List.of(), complaintsOf("parts.case={number, plural, other {case #}}"));
  }

  private static List<Diagnostic> complaintsOf(String own) {
    return english(new TextFile("x", own)).complaints();
  }

  @Test
  void anOffsetOfNothingIsAnOffset() {
    Words words = in("en", "x={count, plural, offset:0 one {# case} other {# cases}}");
    assertEquals("1 case", words.of("x", Map.of("count", 1)));
    assertEquals("2 cases", words.of("x", Map.of("count", 2)));
  }

  @Test
  void theBundledWordsHaveNoMistake() {
    assertEquals(List.of(), Catalogue.mistakes("en"));
  }

  @Test
  void aPageIsInAVarietyOfItsWordsOrInTheirs() {
    Words words = in("en", "");
    assertEquals("en-GB", words.pageLanguage("en-GB"));
    assertEquals("en", words.pageLanguage("ru"));
  }
}
