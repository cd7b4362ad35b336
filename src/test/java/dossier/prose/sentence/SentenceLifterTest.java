package dossier.prose.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.prose.ProseReader;
import dossier.prose.part.Sentence;
import dossier.text.TextFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text is parted into what a fact-checker ticks off, and what belongs to each part. */
class SentenceLifterTest {

  private static List<Sentence> in(String text) {
    return ProseReader.sentences(new TextFile("a.md", text), 0);
  }

  /** Each sentence with the sources that it cites, and its claims. */
  private static List<String> parts(String text) {
    return in(text).stream().map(SentenceLifterTest::part).toList();
  }

  private static String part(Sentence sentence) {
    String cited =
        sentence.citations().stream()
            .flatMap(citation -> citation.cites().stream())
            .map(cite -> "@" + cite.source().value())
            .collect(Collectors.joining(" "));
    String claims =
        sentence.marks().stream()
            .map(mark -> "=" + mark.claim().value())
            .collect(Collectors.joining(" "));
    return (sentence.text() + " " + cited + " " + claims).strip().replaceAll(" +", " ");
  }

  @Test
  void aCitationBehindASentenceBelongsToIt() {
    assertEquals(
        List.of("It was so. @a @b", "It was not. @c", "Who knows?"),
        parts("It was so [@a]. [@b] It was not. [@c]\nWho knows?"));
  }

  @Test
  void aMarkBelongsToTheSentenceThatTellsTheClaim() {
    assertEquals(
        List.of("It was so. @a =one =two", "They said that it was. =three", "So."),
        parts("It was so [@a]. [=one] [=two] They said [=three: that it was]. So."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Roe of St. Ives met J. Doe at No. 4 on p. 3.",
        "He asked “Why? Who knows.” and left.",
        "She said: \"Go home. Now.\"",
        "В ст. 5 говорится о г. Москве и ул. Ленина.",
        "У вул. Садовій, буд. 3, жив І. Франко.",
        "It cost 1.5 crowns… or less."
      })
  void shortFormsAndQuotedSentencesPartNothing(String sentence) {
    assertEquals(1, in(sentence).size());
  }

  @Test
  void theRowOfATableIsOneAndSoIsABlockQuotation() {
    assertEquals(
        List.of(
            "He was shot.",
            "By whom?",
            "who | when",
            "Jane. Roe. | 2025 @a",
            "It was. It was not. @b =one",
            "So. @c"),
        parts(
            """
            ## He was shot. By whom? {#so}

            | who | when |
            | --- | --- |
            | Jane. Roe. | 2025 [@a] |

            > It was. It was not.
            > -- [@b] [=one]

            - So [@c].
            """));
  }

  @Test
  void quotationsStandWithTheSentenceThatTheyBeginIn() {
    List<Sentence> sentences = in("He said \"we go home now\" [@a]. \"Let us all go\" [@b]. So.");
    assertEquals(
        List.of(List.of("we go home now"), List.of("Let us all go"), List.of()),
        sentences.stream()
            .map(one -> one.quotations().stream().map(quotation -> quotation.text()).toList())
            .toList());
  }

  @Test
  void theWordsAreThoseOfThePageAndWhatIsNoWordsStaysAsItIsWritten() {
    List<Sentence> sentences = in("It's *so*,\nand `1.0. A` [@a] (![a pier](media/p.png)).");
    assertEquals("It’s so, and `1.0. A` (![a pier](media/p.png)).", sentences.get(0).text());
  }

  @Test
  void aSentenceKnowsWhereItIsWritten() {
    Sentence second = in("It was so [@a].\n\nThen. It was\nnot. [@b]\n").get(2);
    assertEquals("It was\nnot.", second.span().text());
    assertEquals(3, second.span().line());
    assertEquals(7, second.span().column());
  }

  @Test
  void nothingIsLostOfWordsBetweenTheSentences() {
    String text = "One (two. Three) four! “Five.” Six; seven … Eight? nine";
    String all = in(text).stream().map(Sentence::text).collect(Collectors.joining(" "));
    assertEquals(text.replaceAll("[^A-Za-z]", ""), all.replaceAll("[^A-Za-z]", ""));
  }
}
