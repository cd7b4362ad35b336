package dossier.made;

import static dossier.made.CaseText.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What tests of one mistake begin with has none, and what they say of places is true. */
class PierTest {

  @Test
  void nothingIsWrongWithIt() {
    Pier.dossier().findings().areNone();
  }

  @Test
  void marksAreCountedInCharactersAndAreNotRead() {
    MadeUp made = MadeUp.of(story("s").with("title", "🕊 ‹T").body("‹So.\r\n\r\nAnd ‹so.\r\n"));
    assertEquals(
        List.of("stories/s.md:2:10", "stories/s.md:7:1", "stories/s.md:9:5"),
        made.findings().marks());
    assertEquals("🕊 T", made.dossier().entries().stories().get(0).title());
  }

  @Test
  void whatIsExpectedElsewhereIsNotFound() {
    String uncited = story("s").body("\nNobody ‹knows.\n").text();
    assertThrows(AssertionError.class, () -> Pier.mistake("D040", "stories/s.md", uncited));
  }
}
