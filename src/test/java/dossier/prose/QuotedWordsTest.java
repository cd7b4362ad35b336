package dossier.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dossier.prose.part.Wording.Insertion;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Brackets in quoted words that are no Markdown. */
class QuotedWordsTest {

  private static List<String> insertions(String written) {
    return QuotedWords.read(written).wording().insertions().stream().map(Insertion::words).toList();
  }

  @Test
  void aBracketClosesWhereItsOwnPartnerStands() {
    assertEquals(List.of("a [b] c", "d"), insertions("] we [a [b] c] go [d] [home"));
    assertEquals(List.of("a"), insertions("[ we [a] go"));
    assertEquals(List.of(), insertions("we \\[a] go"));
  }

  @Test
  void bracketsThatDoNotCloseTakeNoTime() {
    String open = "[".repeat(200_000);
    assertTimeout(Duration.ofSeconds(5), () -> assertEquals(open, QuotedWords.read(open).shown()));
  }
}
