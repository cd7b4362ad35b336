package dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextFileTest {

  @Test
  void countsLinesWhateverEndsThem() {
    TextFile file = new TextFile("x", "a\nb\r\nc\rd");
    assertEquals(
        List.of("a", "b", "c", "d"),
        List.of(file.lineText(1), file.lineText(2), file.lineText(3), file.lineText(4)));
    assertEquals(3, file.line(file.text().indexOf('c')));
    assertEquals(4, file.line(file.text().length()));
  }

  @Test
  void countsColumnsInCharacters() {
    TextFile file = new TextFile("x", "a\n🕊é x");
    assertEquals(4, file.column(file.text().indexOf('x')));
  }

  @Test
  void dropsAByteOrderMark() {
    Decoded decoded = Decoded.utf8("x", "\uFEFFab".getBytes(StandardCharsets.UTF_8));
    assertEquals("ab", decoded.file().text());
    assertEquals(Optional.empty(), decoded.firstBadByte());
  }

  /** The bad byte is found right behind whatever stands before it. */
  @Test
  void findsTheFirstByteThatIsNotUtf8() {
    Random random = new Random(3);
    String letters = "aé€🕊\n";
    for (int i = 0; i < 500; i++) {
      StringBuilder before = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, 4)
          .forEach(n -> before.appendCodePoint(letters.codePointAt(n == 3 ? 3 : n)));
      byte[] head = before.toString().getBytes(StandardCharsets.UTF_8);
      byte[] bytes = java.util.Arrays.copyOf(head, head.length + 2);
      bytes[head.length] = (byte) 0xFE;
      bytes[head.length + 1] = 'x';
      Optional<Span> bad = Decoded.utf8("x", bytes).firstBadByte();
      assertTrue(bad.isPresent());
      assertEquals(before.length(), bad.get().start());
    }
  }

  @Test
  void suggestsTheNearest() {
    List<String> ids =
        List.of("piernews-2023-12-18-families-slam-mayor", "the-sale", "the-sales", "jetty");
    assertEquals(
        Optional.of("piernews-2023-12-18-families-slam-mayor"), Nearest.to("piernews-2023", ids));
    assertEquals(Optional.of("jetty"), Nearest.to("jetyt", ids));
    assertEquals(Optional.of("the-sale"), Nearest.to("The-Sale", ids));
    assertEquals(Optional.empty(), Nearest.to("something-else", ids));
  }
}
