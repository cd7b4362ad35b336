package dossier.emit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.text.PlainLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words begin and end where the expression that the browser uses says. */
class TokenizerTest {
  private static final String LETTERS =
      "[\\p{M}\\u00AD]*+[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00AD]*+";

  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\[\\p{L}](?=\\p{L}))?"
              + LETTERS
              + "(?:"
              + PlainLetters.APOSTROPHES
              + LETTERS
              + ")*+");

  private static final List<String> PIECES =
      List.of(
          "a",
          "T",
          "he",
          "9",
          "ї",
          "Жук",
          "é",
          "e\u0301",
          "\u0301",
          "\u00AD",
          "'",
          "’",
          "\u02BC",
          "`",
          "[",
          "]",
          "-",
          " ",
          ".",
          "\n",
          "²",
          "Ⅷ",
          "漢",
          "\uD801\uDC00",
          "\uD801",
          "\uDC00",
          "\uD83D\uDE00",
          "l'",
          "_",
          "ª",
          "ก");

  @Test
  void endsWordsAsTheExpressionDoes() {
    Random random = new Random(3);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(9), 0, PIECES.size()).mapToObj(PIECES::get).forEach(text::append);
      assertEquals(expected(text.toString()), found(text.toString()), text.toString());
    }
  }

  @Test
  void knowsEveryCharacter() {
    Pattern apostrophe = Pattern.compile(PlainLetters.APOSTROPHES);
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = "a" + Character.toString(c) + "b";
      assertEquals(expected(text), found(text), Integer.toHexString(c));
      if (c <= Character.MAX_VALUE) {
        boolean is = apostrophe.matcher(Character.toString(c)).matches();
        assertEquals(is, PlainLetters.isApostrophe((char) c), Integer.toHexString(c));
      }
    }
  }

  private static List<String> expected(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static List<String> found(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = WordEnd.of(text, at);
      if (end > at) {
        words.add(text.substring(at, end));
      }
      at = end > at ? end : at + Character.charCount(text.codePointAt(at));
    }
    return words;
  }
}
