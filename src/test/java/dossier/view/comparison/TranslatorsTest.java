package dossier.view.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.model.Entries;
import dossier.text.Id;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who translated the words of a row, by what the text says. */
class TranslatorsTest {
  private static final String TEXT =
      """

      One said "we will go home" [@news, tr. Jane Doe], then "it is \
      over now" [@news, tr. John Roe].
      """;

  private static Optional<String> of(String text, List<String> slots) {
    Entries entries =
        MadeUp.of(CaseText.story("s").body(text), CaseText.source("news"))
            .whole()
            .dossier()
            .entries();
    return new Translators(entries.stories().get(0))
        .of(slots, entries.source(new Id("news")).orElseThrow(), "nobody");
  }

  @Test
  void whoIsNamedWhereTheTextQuotesTheseWords() {
    assertEquals(Optional.of("John Roe"), of(TEXT, List.of("", "It is over")));
    assertEquals(Optional.of("Jane Doe"), of(TEXT, List.of("So: “We will go home”!")));
    assertEquals(Optional.empty(), of(TEXT, List.of("nothing of this")));
  }

  @Test
  void longTextsAreFoldedOnce() {
    String said = "\nSaid \"we go home and stay there\" [@news, tr. Jane Doe].\n";
    List<String> slots = Collections.nCopies(4, "they left ".repeat(150));
    assertTimeout(
        Duration.ofSeconds(8),
        () -> assertEquals(Optional.of("Jane Doe"), of(said.repeat(500), slots)));
  }
}
