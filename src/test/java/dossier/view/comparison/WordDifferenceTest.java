package dossier.view.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  /** The texts with what differs in brackets. */
  private static List<String> marked(String... texts) {
    return WordDifference.of(List.of(texts)).stream().map(WordDifferenceTest::shown).toList();
  }

  private static String shown(List<WordDifference.Stretch> text) {
    return text.stream()
        .map(stretch -> stretch.differs() ? "[" + stretch.text() + "]" : stretch.text())
        .collect(Collectors.joining());
  }

  @Test
  void marksTheWordsThatSomeOtherLacks() {
    assertEquals(
        List.of(
            "Or go to the [front line] yourself and die [there].",
            "Or go to the [frontline] yourself and die [there],",
            "or go to the [front] yourself – and die."),
        marked(
            "Or go to the front line yourself and die there.",
            "Or go to the frontline yourself and die there,",
            "or go to the front yourself – and die."));
  }

  @Test
  void caseTypographyAndPunctuationMakeNoDifference() {
    assertEquals(
        List.of("It’s peace, now!", "it's peace now"),
        marked("It’s peace, now!", "it's peace now"));
  }

  @Test
  void aWordInAnotherPlaceDiffers() {
    assertEquals(List.of("[we] go home", "go home [we]"), marked("we go home", "go home we"));
  }

  @Test
  void asManyAndAsLongAsTheRulesAllowTakeNoTime() {
    Random random = new Random(16);
    List<String> texts =
        IntStream.range(0, 40)
            .mapToObj(
                row ->
                    random
                        .ints(300, 0, 900)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
            .toList();
    assertTimeout(Duration.ofSeconds(8), () -> WordDifference.of(texts));
  }

  @Test
  void oneTextAloneDiffersInNothing() {
    assertEquals(List.of("we go"), marked("we go"));
  }

  @Test
  void theStretchesJoinedAreTheText() {
    Random random = new Random(16);
    for (int i = 0; i < 200; i++) {
      List<String> texts =
          IntStream.range(0, 3)
              .mapToObj(
                  at ->
                      random
                          .ints(random.nextInt(8), 0, 5)
                          .mapToObj(word -> List.of("a", "b,", "c-d", "…", "“e”").get(word))
                          .collect(Collectors.joining(" ")))
              .toList();
      List<String> joined =
          WordDifference.of(texts).stream()
              .map(
                  text ->
                      text.stream().map(WordDifference.Stretch::text).collect(Collectors.joining()))
              .toList();
      assertEquals(texts, joined);
    }
  }

  @Test
  void onlyRenderingsInOneLanguageAreHeldAgainstEachOther() {
    Tints tints =
        Tints.of(
            List.of(
                new Tints.Printing(Optional.of("en"), List.of("sit at the table", "…")),
                new Tints.Printing(Optional.of("bg"), List.of("седнете на масата", "край")),
                new Tints.Printing(Optional.of("en"), List.of("sit down at the table", "end it"))));
    assertEquals("sit at the table", shown(tints.of(0).get(0)));
    assertEquals("седнете на масата", shown(tints.of(1).get(0)));
    assertEquals("sit [down] at the table", shown(tints.of(2).get(0)));
    assertEquals("end it", shown(tints.of(2).get(1)));
  }
}
