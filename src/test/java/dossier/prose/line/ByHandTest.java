package dossier.prose.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read by hand, for speed, is what a regular expression finds in any text. */
class ByHandTest {
  private static final String[] PIECES = {
    "a",
    "Z",
    "é",
    "e\u0301",
    "и",
    "й",
    "7",
    "½",
    "א",
    "中",
    "\uD835\uDD38",
    "\uD800",
    "\u0301",
    " ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\u00A0",
    "\u2028",
    "\u200B",
    "\uFFFC",
    ".",
    "!",
    "?",
    "…",
    ",",
    ",,",
    ";",
    ":",
    "-",
    "–",
    "'",
    "’",
    "\"",
    "“",
    "»",
    "[",
    "]",
    "[[",
    "]]",
    "(",
    ")",
    "@",
    "@a",
    "[@",
    "[=",
    "[compare:",
    "[^",
    "^[",
    "[!",
    "](",
    "<!--",
    "%%",
    "|",
    "#",
    "\\",
    "&",
    "&amp;",
    "http:/",
    "Mr",
    "x.md)"
  };
  private static final int TEXTS = 20_000;

  @Test
  void joinsWords() {
    for (String text : texts()) {
      String marked = text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
      assertEquals(marked, WordLetters.joined(text, '-'));
    }
  }

  @Test
  void countsWords() {
    Pattern word = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");
    for (String text : texts()) {
      long count = word.matcher(text).results().count();
      assertEquals(count, WordLetters.count(text, Integer.MAX_VALUE));
      assertEquals(Math.min(2, count), WordLetters.count(text, 2));
    }
  }

  @Test
  void singlesSpaces() {
    for (String text : texts()) {
      assertEquals(text.replaceAll("\\s+", " "), Spaces.single(text));
      String closed = text.replaceAll("\\s+", " ").replaceAll(" (?=[.,;:!?…)])", "");
      assertEquals(closed, Spaces.closed(text, ".,;:!?…)"));
    }
  }

  @Test
  void passesOverNoSign() {
    for (String text : texts()) {
      found(Leftovers.CITATION, text, Leftovers.ofCitations(text));
      found(Leftovers.LINK, text, Leftovers.ofLinks(text));
      found(Leftovers.CLAIM_MARK, text, Leftovers.ofClaimMarks(text));
      found(Leftovers.COMPARISON, text, Leftovers.ofComparisons(text));
      found(WrittenIds.WRITTEN, text, WrittenIds.in(text));
      for (Literal literal : Literal.values()) {
        found(literal.pattern, text, literal.in(text));
      }
    }
  }

  private static void found(Pattern pattern, String text, List<MatchResult> found) {
    assertEquals(places(pattern, text), found.stream().map(MatchResult::start).toList());
    assertTrue(found.isEmpty() || LeadingSigns.areIn(text), text);
  }

  @Test
  void endsSentences() {
    for (String text : texts()) {
      assertEquals(
          places(Sentences.BETWEEN, text),
          Sentences.breaks(text).stream().map(MatchResult::start).toList());
    }
  }

  @Test
  void makesSentencesPlain() {
    for (String text : texts()) {
      String plain = text.replaceAll("[\\s\uFFFC]+", " ").replaceAll(" ([.,;:!?])", "$1").strip();
      assertEquals(plain, Sentences.plain(text));
    }
  }

  /**
   * A line end is written nowhere, so that what follows it is held against the source by halves.
   */
  @Test
  void alignsWhatIsWrittenAsItIs() {
    for (String text : texts()) {
      String source = text + "y";
      String literal = text.replace("&amp;", "&").replace("\\", "") + "x";
      int[] slow = Alignment.of("\n" + literal, "x" + source, 0, source.length() + 1);
      int[] all = Arrays.stream(slow, 1, slow.length).map(at -> at - 1).toArray();
      assertArrayEquals(all, Alignment.of(literal, source, 0, source.length()), source);
    }
  }

  @Test
  void knowsEveryQuotationMark() {
    String all = "«»\"“”„‟‘’‚‛'‹›「」『』";
    all.chars().forEach(c -> assertTrue(QuotationMark.is((char) c)));
    IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(c -> QuotationMark.of((char) c).isPresent())
        .forEach(c -> assertTrue(QuotationMark.of((char) c).orElseThrow().has((char) c)));
    IntStream.rangeClosed('a', 'z').forEach(c -> assertTrue(!QuotationMark.is((char) c)));
  }

  private static List<Integer> places(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::start).toList();
  }

  private static List<String> texts() {
    Random random = new Random(17);
    return IntStream.range(0, TEXTS)
        .mapToObj(i -> text(random, random.nextInt(14)))
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
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
