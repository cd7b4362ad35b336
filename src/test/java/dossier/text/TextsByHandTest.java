package dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read character by character is what its definition says of any text. */
class TextsByHandTest {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-+[a-z0-9]+)*");
  private static final String[] PIECES = {
    "a",
    "z",
    "0",
    "9",
    "-",
    "-",
    "c",
    "con",
    "A",
    "é",
    "א",
    "ع",
    "\uD83A\uDD00",
    "\uD800",
    "\uDC00",
    "\u0301",
    "\t",
    "\u0007",
    "\u007F",
    "\u0085",
    "\uFFFE",
    "\uFFFD",
    "\uD83F\uDFFF",
    "\n",
    " ",
    "."
  };

  @Test
  void knowsIds() {
    for (String text : texts(6)) {
      boolean allowed = ID.matcher(text).matches() && !text.equals("con");
      assertEquals(allowed, Id.allows(text), text);
    }
  }

  @Test
  void knowsLettersFromRightToLeft() {
    for (String text : texts(4)) {
      boolean mixes = text.codePoints().anyMatch(TextsByHandTest::isRight);
      assertEquals(mixes, Direction.mixes(text), text);
    }
  }

  private static boolean isRight(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  @Test
  void findsControls() {
    for (String text : texts(6)) {
      int first =
          IntStream.range(0, text.length())
              .filter(at -> at == 0 || !isPair(text, at - 1))
              .filter(at -> isRefused(text.codePointAt(at)))
              .findFirst()
              .orElse(-1);
      assertEquals(first, Controls.find(text, 0), text);
    }
  }

  private static boolean isPair(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static boolean isRefused(int c) {
    boolean control = Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0;
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control || half || (c & 0xFFFE) == 0xFFFE;
  }

  @Test
  void countsMarksThatFollowEachOther() {
    String most = "\u0301".repeat(CombiningMarks.MOST);
    assertEquals(-1, CombiningMarks.crowd("a" + most + "b" + most));
    assertEquals(CombiningMarks.MOST + 2, CombiningMarks.crowd("ab" + most + "\u0302"));
  }

  @Test
  void decodesAsItWasEncoded() {
    for (String text : texts(6)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      String read = new String(bytes, StandardCharsets.UTF_8);
      assertEquals(
          new Decoded(new TextFile("a", read), Optional.empty()), Decoded.utf8("a", bytes));
    }
  }

  @Test
  void placesTheFirstBadByte() {
    byte[] bytes = "\uFFFD é".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertEquals(2, Decoded.utf8("a", cut).firstBadByte().orElseThrow().start());
    assertEquals(Optional.empty(), Decoded.utf8("a", bytes).firstBadByte());
  }

  private static List<String> texts(int most) {
    Random random = new Random(29);
    return IntStream.range(0, 20_000)
        .mapToObj(i -> text(random, 1 + random.nextInt(most)))
        .toList();
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
