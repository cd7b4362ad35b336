package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Expected;
import dossier.evidence.copy.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an ellipsis may leave out, and what it may not. */
class EllipsisTest {

  /** The negation that the quotation leaves out of the copy; empty if it may stand. */
  private static Optional<String> leftOut(String language, String text, String words) {
    Copy copy = Copy.of(text);
    List<Stretch> places = new QuoteMatcher(copy).find(Cases.expected(words)).orElseThrow();
    return new LeftOut(copy, Negations.of(Optional.of(language).filter(tag -> !tag.isEmpty())))
        .negation(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en;We really do not want this war now;not",
        "en;We really do, as ever, NOT for a moment want this war now;not",
        "en-GB;We really do want (who doesn’t) so to speak want this war now;doesn't",
        "en;We really do, in no-man's-land, want this war now;no-man's-land",
        "en;We really do, Mr. Smith, not as St. Petersburg does want this war now;not",
        "ru;We really do не want this war now;не",
        "uk;We really do ніколи want this war now;ніколи",
        "de;We really do keineswegs want this war now;keineswegs",
        "fr;We really do n'en déplaise want this war now;n'en",
        "pl;We really do nie want this war now;nie",
        "en;We really do, it is false that we want this war now;false",
        "en;We really do, he denied, want this war now;denied",
        "en;We really do rarely want this war now;rarely",
        "en;We really do if asked want this war now;if",
        "en;We really do (\"nein, niemals\") want this war now;niemals",
        "de;We really do im Mai want this war now;",
        "xx;We really do nicht want this war now;nicht",
        "'';We really do ничего want this war now;ничего",
        "en;We really do. No! Never. And so: not. He said that they want this war now;",
        "en;We really do so very much want this war now;",
        "en;We really do. It is not so. They want this war now;",
        "de;We really do not want this war now;",
      })
  void noNegationOfASentenceThatIsQuotedFromIsLeftOut(String language, String text, String said) {
    assertEquals(
        Optional.ofNullable(said)
            .filter(word -> !word.isEmpty())
            .map(word -> word.equals("not") ? said(text) : word),
        leftOut(language, text, "We really do […] want this war"));
  }

  private static String said(String text) {
    return text.contains("NOT") ? "NOT" : "not";
  }

  @Test
  void theSentenceOfEachSideCounts() {
    String before = "We really do. But they do not. So they say. Nobody can want this war now";
    assertEquals(Optional.of("Nobody"), leftOut("en", before, "We really do […] want this war"));
    String behind = "We really do, never. So. They want this war now";
    assertEquals(Optional.of("never"), leftOut("en", behind, "We really do […] want this war"));
  }

  @Test
  void anotherPlaceWhereNothingIsLeftOutIsFound() {
    Copy copy =
        Copy.of("We really do not want this war. Later: We really do, in a way, want this war.");
    LeftOut leftOut = new LeftOut(copy, Negations.of(Optional.of("en")));
    Expected expected = Cases.expected("We really do […] want this war");
    assertEquals(
        10,
        new QuoteMatcher(copy)
            .find(expected, places -> leftOut.negation(places).isEmpty())
            .orElseThrow()
            .get(0)
            .from());
  }

  @Test
  void piecesHaveThreeWordsOrMore() {
    assertEquals(Optional.of("war"), Cases.expected("We do want […] war").thin());
    assertEquals(Optional.of("We , do"), Cases.expected("We, do […] want this war").thin());
    assertEquals(Optional.empty(), Cases.expected("We do want […] war in Europe").thin());
    assertEquals(Optional.empty(), Cases.expected("[…] war […]").thin());
    assertEquals(Optional.empty(), Cases.expected("war, yes").thin());
  }

  @Test
  void theSpecificationHasTheSameNegations() throws IOException {
    String[] tables =
        Files.readString(Path.of("docs/quotes-lock.md"))
            .replace("\\*", "*")
            .split("\\| language of the source \\|", -1);
    assertEquals(Negations.LISTS, rows(tables[0]));
    assertEquals(Negations.OTHERWISE, rows(tables[1]));
  }

  private static Map<String, String> rows(String table) {
    return Pattern.compile("(?m)^\\| ([a-z]{2}) \\| (.*) \\|$")
        .matcher(table)
        .results()
        .filter(row -> !Set.of("in", "of").contains(row.group(1)))
        .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
  }

  // --- Words that the end of a line parts

  @Test
  void aWordThatTheEndOfALinePartsIsReadInBothWays() {
    Copy copy =
        Copy.of("There was no coop‧eration, a well‧known man of the inter‧na‧tional guard said");
    QuoteMatcher matcher = new QuoteMatcher(copy);
    for (String words :
        List.of(
            "no cooperation, a well-known man",
            "a wellknown man",
            "no coop-eration",
            "the international guard",
            "inter-national",
            "cooperation")) {
      assertTrue(matcher.find(Cases.expected(words)).isPresent(), words);
    }
    for (String words :
        List.of(
            "no coop",
            "eration, a well",
            "coop eration",
            "coopeRation",
            "national guard",
            "no cooperations",
            "known man")) {
      assertTrue(matcher.find(Cases.expected(words)).isEmpty(), words);
    }
  }
}
