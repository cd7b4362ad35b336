package dossier.evidence.sentence;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.graph.Dossier;
import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.model.Story;
import dossier.text.Id;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes the key of a sentence, and what does not. */
class StorySentencesTest {
  private static final String BODY = "\nIt was so [@a, p. 3]. It rained [@b]. Nobody came.\n";
  private static final MadeUp MADE =
      MadeUp.of(story("s").body(BODY), source("a").with("issued", "2025-05-03"), source("b"));

  private static Story in(Dossier dossier) {
    return (Story) dossier.entries().find(new Id("s")).orElseThrow();
  }

  private static List<String> keys(MadeUp made) {
    Dossier dossier = made.dossier();
    return StorySentences.of(in(dossier), dossier.entries()::source).stream()
        .map(KeyedSentence::key)
        .toList();
  }

  /** Which of the three keys are others now. */
  private static List<Integer> changed(CaseText... files) {
    List<String> before = keys(MADE);
    List<String> after = keys(MADE.with(files));
    assertEquals(before.size(), after.size());
    return List.of(0, 1, 2).stream().filter(i -> !before.get(i).equals(after.get(i))).toList();
  }

  @Test
  void aKeyIsAnSAndTwelveHexadecimalDigitsWhichNoSpreadsheetTakesForANumber() {
    List<String> keys = keys(MADE);
    assertTrue(keys.stream().allMatch(key -> key.matches("s[0-9a-f]{12}")), keys::toString);
    assertEquals(3, new HashSet<>(keys).size());
  }

  @Test
  void theKeysAreTheSameInEachVersionOfTheProgram() {
    assertEquals(List.of("s81c75af433c6", "sa63814b5a761", "s7a0282ebb45a"), keys(MADE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nIt was not so [@a, p. 3]. It rained [@b]. Nobody came.\n",
        "\nIt was so [@a, p. 4]. It rained [@b]. Nobody came.\n",
        "\nIt was so [@a]. It rained [@b]. Nobody came.\n",
        "\nIt was so [@b, p. 3]. It rained [@b]. Nobody came.\n",
        "\nIt was so [@a, p. 3; @b]. It rained [@b]. Nobody came.\n",
        "\nIt was so [@a, p. 3, tr. Jane Roe]. It rained [@b]. Nobody came.\n"
      })
  void anEditOfASentenceOrOfItsCitationChangesItsKeyAlone(String body) {
    assertEquals(List.of(0), changed(story("s").body(body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Another",
        "publisher: Another",
        "issued: 2025-05-04",
        "url: https://example.org/",
        "type: book",
        "authors: [Jane Roe]",
        "language: de",
        "consulted: excerpt",
        "pages: 4-5"
      })
  void anotherWorkOrAnotherSightOfItChangesTheKeysOfWhatRestsOnIt(String field) {
    int colon = field.indexOf(':');
    CaseText before = source("a").with("issued", "2025-05-03");
    assertEquals(
        List.of(0), changed(before.with(field.substring(0, colon), field.substring(colon + 2))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accessed: 2026-01-02",
        "short: the minutes",
        "primary: true",
        "archives: [{url: 'https://example.org/x', date: 2026-01-02}]"
      })
  void whatEditorsNoteAboutASourceChangesNone(String field) {
    int colon = field.indexOf(':');
    CaseText before = source("a").with("issued", "2025-05-03");
    assertEquals(
        List.of(),
        changed(
            before
                .with(field.substring(0, colon), field.substring(colon + 2))
                .body("\nSeen in the archive.\n")));
  }

  @Test
  void anotherIdOfASourceChangesNone() {
    MadeUp before = MadeUp.of(story("s").body(BODY), source("a").with("title", "One"), source("b"));
    MadeUp after =
        MadeUp.of(
            story("s").body(BODY.replace("@a", "@z")),
            source("z").with("title", "One"),
            source("b"));
    assertEquals(keys(before), keys(after));
  }

  @Test
  void anEditElsewhereChangesNone() {
    assertEquals(
        List.of(),
        changed(
            story("s")
                .with("title", "Another")
                .with("summary", "Another")
                .body("\nIt  was\n*so* [@a, p. 3].\n\nIt rained [@b].\n\n\nNobody came.\n")));
    List<String> more =
        keys(MADE.with(story("s").body("\nFirst of all.\n" + BODY + "\nLast of all [@b].\n")));
    assertEquals(keys(MADE), more.subList(1, 4));
  }

  @Test
  void sentencesThatAreAlikeHaveKeysOfTheirOwn() {
    List<String> keys = keys(MADE.with(story("s").body("\nSo [@a]. So [@a]. So [@a]. So [@b].\n")));
    assertEquals(4, new HashSet<>(keys).size());
    List<String> fewer = keys(MADE.with(story("s").body("\nSo [@a]. So [@a]. So [@b].\n")));
    assertEquals(List.of(keys.get(0), keys.get(1), keys.get(3)), fewer);
    assertNotEquals(keys.get(0), keys.get(1));
  }

  private static TickedSentences ticked(String yaml) {
    Dossier dossier = MADE.with(story("s").and(yaml).body(BODY)).dossier();
    return TickedSentences.of(in(dossier), dossier.entries()::source);
  }

  @Test
  void aSentenceCountsOnceAndAKeyThatIsNoneCountsForNothing() {
    List<String> keys = keys(MADE);
    TickedSentences ticked =
        ticked(
            """
            checked-sentences:
              - by: Jane Roe
                date: 2026-05-03
                sentences: [%s, s000000000000]
              - by: John Roe
                date: 2026-05-01
                sentences: [%s, %s]
              - by: Nobody
                date: 2026-05-09
                sentences: [s000000000001]
            """
                .formatted(keys.get(0), keys.get(0), keys.get(2)));
    assertEquals(
        new TickedSentences(
            3,
            Set.of(keys.get(0), keys.get(2)),
            List.of("Jane Roe", "John Roe"),
            Optional.of(LocalDate.of(2026, 5, 3))),
        ticked);
  }

  @Test
  void whereNobodyTickedAnythingNothingIsCounted() {
    assertEquals(new TickedSentences(0, Set.of(), List.of(), Optional.empty()), ticked(""));
  }
}
