package dossier.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is written comes out as it is, and what is read from right to left is seen. */
class PaperTest {
  private static final String[] PIECES = {
    "a", "<p>", "é", "Дом", "שלום", "سلام", "\uFB1D", "\uFDFF", "\uFE00", "\uFEFC", "\u08FF",
    "\u0900", "\u058F", "\u0590", "😀", "\uD83D", "\uDE00", "\n", "–", ""
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void stringsAndCharactersBecomeTheBytesThatJavaGivesThem() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Paper paper = new Paper();
      StringBuilder all = new StringBuilder();
      for (int i = random.nextInt(round % 50 == 0 ? 40_000 : 20); i > 0; i--) {
        String text = text(random);
        all.append(text);
        if (random.nextBoolean()) {
          paper.write(text);
        } else {
          paper.write(text.toCharArray());
        }
      }
      assertArrayEquals(all.toString().getBytes(UTF_8), paper.bytes());
    }
  }

  @Test
  void aPageHasAnEnd() {
    Paper paper = new Paper();
    char[] much = new char[1024 * 1024];
    assertThrows(
        Paper.Full.class,
        () -> {
          for (int i = 0; i < 65; i++) {
            paper.write(much);
          }
        });
  }

  @Test
  void wordsFromRightToLeftAreThoseOfTheseBlocks() {
    Pattern blocks =
        Pattern.compile(".*[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC].*", Pattern.DOTALL);
    Random random = new Random(8);
    for (int i = 0; i < 5_000; i++) {
      String text = text(random);
      assertEquals(blocks.matcher(text).matches(), ApartMethod.isRightToLeft(text), text);
    }
  }
}
