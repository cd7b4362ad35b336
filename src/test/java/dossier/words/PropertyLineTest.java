package dossier.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyLineTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "key",
          ".",
          " ",
          "\t",
          "\f",
          "=",
          ":",
          "#",
          "!",
          "ключ",
          "'",
          "{n}",
          "\\",
          "\\u0041",
          "\u00a0",
          "\u2028",
          "\ud83d\ude00",
          "\ud83d");

  @Test
  void readsEachLineAsJavaDoes() {
    Random random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      String line =
          random
              .ints(random.nextInt(9), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      assertEquals(PropertyLine.escaped(line), PropertyLine.read(line), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "# a=b", " ! a=b", "=b", ":b", "a", "a  ", "a = b ", "a\rb=c"})
  void readsTheAwkwardOnesAsJavaDoes(String line) {
    assertEquals(PropertyLine.escaped(line), PropertyLine.read(line));
  }
}
