package dossier.desk.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.text.TextFile;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

/** Places are the same on both sides, however they are counted. */
class PositionsTest {
  private static final List<String> PIECES =
      List.of("a", "Ё", "🌲", "é", "e\u0301", "\n", "\r\n", "\r", " ", "𝄞", "שלום", "\t");

  private static Position place(String encoding, String text, String before) {
    return new Positions(encoding).of(new TextFile("a.md", text), before.length());
  }

  @Test
  void eachEncodingCountsInItsOwnUnits() {
    String text = "one\nЁлка 🌲 is here";
    String before = "one\nЁлка 🌲";
    assertEquals(new Position(1, 7), place("utf-16", text, before));
    assertEquals(new Position(1, 13), place("utf-8", text, before));
    assertEquals(new Position(1, 6), place("utf-32", text, before));
  }

  @Test
  void aPlaceLeadsBackToItsOffset() {
    Random random = new Random(17);
    for (int round = 0; round < 300; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        made.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = made.toString();
      TextFile file = new TextFile("a.md", text);
      for (String encoding : List.of("utf-8", "utf-16", "utf-32")) {
        Positions positions = new Positions(encoding);
        for (int at = 0; at <= text.length(); at++) {
          boolean within = at > 0 && at < text.length() && isOne(text, at);
          if (!within) {
            assertEquals(at, positions.offset(file, positions.of(file, at)), encoding + " " + text);
          }
        }
      }
    }
  }

  /** Within a character, or within the end of a line, there is no place. */
  private static boolean isOne(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
        || text.startsWith("\r\n", at - 1);
  }

  @Test
  void whatLiesBeyondIsTheEnd() {
    Positions positions = new Positions("utf-16");
    TextFile file = new TextFile("a.md", "ab\ncd");
    assertEquals(2, positions.offset(file, new Position(0, 99)));
    assertEquals(5, positions.offset(file, new Position(9, 0)));
    assertEquals(4, positions.offset(new TextFile("a.md", "ab🌲c"), new Position(0, 4)));
    assertEquals(2, positions.offset(new TextFile("a.md", "ab🌲c"), new Position(0, 3)));
  }
}
