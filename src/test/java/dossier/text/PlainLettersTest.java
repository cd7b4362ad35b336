package dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {
  private static final int FIRST = 0xDF;
  private static final int LAST_OF_LATIN_EXTENDED_B = 0x24F;

  @ParameterizedTest
  @CsvSource({"ł, l", "ø, o", "ǿ, o", "æ, ae", "ǣ, ae", "ß, ss", "þ, th", "đ, d", "é, e", "ﬁ, fi"})
  void aLetterIsTypedSo(String letter, String typed) {
    assertEquals(typed, PlainLetters.bare(letter));
  }

  /** All letters that Lucene knows a way to type, from the Latin alphabets of living languages. */
  @Test
  void noLatinLetterIsLeftOut() {
    List<String> left =
        IntStream.rangeClosed(FIRST, LAST_OF_LATIN_EXTENDED_B)
            .filter(Character::isLowerCase)
            .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
            .filter(letter -> folded(letter).chars().allMatch(c -> c < 0x80))
            .mapToObj(Character::toString)
            .filter(letter -> !PlainLetters.bare(letter).matches("ʼ?[a-z]+·?"))
            .toList();
    assertEquals(List.of(), left);
  }

  private static String folded(int letter) {
    char[] out = new char[4];
    int length = ASCIIFoldingFilter.foldToASCII(new char[] {(char) letter}, 0, out, 0, 1);
    return new String(out, 0, length);
  }

  @Test
  void onlyWhatUnicodeLeavesWholeIsInTheTable() {
    PlainLetters.undivided()
        .forEach(
            (letter, typed) -> {
              assertEquals(1, letter.codePointCount(0, letter.length()), letter);
              assertEquals(
                  letter,
                  java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFKD),
                  letter);
              assertTrue(typed.matches("[a-z]{1,2}"), letter);
            });
  }
}
