package dossier.evidence.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into words and folds what is only typography, so that the same words are equal
 * however they were set. {@code docs/quotes-lock.md} specifies it for other programs.
 *
 * <p>A word is a run of letters, marks and digits with inner apostrophes and hyphens; every other
 * character but spaces is a word of its own. All quotation marks and apostrophes become {@code '},
 * all dashes {@code -}, an ellipsis three full stops; characters that show nothing (Unicode's
 * category Cf) are passed over. Nothing else is folded: not case, digits, order or letters.
 */
public final class FoldedWords {
  private static final String MARKS = "'\"‘’‚‛“”„‟«»‹›＇＂";
  private static final String APOSTROPHES = "'’‘＇";
  private static final String DASHES = "-‐‑‒–—―−⸺⸻﹘﹣－";

  /** Dashes that part words even where no space stands around them. */
  private static final String PARTING = "—―⸺⸻﹘";

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int start;
  private int end;

  private FoldedWords(String text) {
    this.text = text;
  }

  /** A text in the form in which words are compared: NFC (UAX #15). */
  public static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * The words of a text, in order.
   *
   * @param text in the form that {@link #normal} gives
   */
  public static List<Word> of(String text) {
    return new FoldedWords(text).read();
  }

  /** Those words of a text that have a letter or a digit. */
  public static List<Word> withoutMarks(String text) {
    return of(text).stream()
        .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private List<Word> read() {
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      if (isHidden(c)) {
        continue;
      }
      if (isLetter(c)) {
        add(new String(Character.toChars(c)), at, next);
      } else if (joins(c, next)) {
        add(folded(c), at, next);
      } else {
        close();
        mark(c, at, next);
      }
    }
    close();
    return words;
  }

  private void add(String character, int from, int to) {
    if (word.isEmpty()) {
      start = from;
    }
    word.append(character);
    end = to;
  }

  private void close() {
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), start, end));
      word.setLength(0);
    }
  }

  private void mark(int c, int from, int to) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return;
    }
    int count = c == '…' ? 3 : 1;
    for (int i = 0; i < count; i++) {
      words.add(new Word(c == '…' ? "." : folded(c), from, to));
    }
  }

  /** An apostrophe or hyphen between two letters belongs to the word. */
  private boolean joins(int c, int next) {
    boolean joint =
        APOSTROPHES.indexOf(c) >= 0 || (DASHES.indexOf(c) >= 0 && PARTING.indexOf(c) < 0);
    return joint
        && !word.isEmpty()
        && isLetter(visible(next))
        && isLetter(word.codePointBefore(word.length()));
  }

  /** The first character from an index on that shows something; a space at the end. */
  private int visible(int index) {
    int at = index;
    while (at < text.length() && isHidden(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() ? text.codePointAt(at) : ' ';
  }

  private static String folded(int c) {
    if (MARKS.indexOf(c) >= 0) {
      return "'";
    }
    return DASHES.indexOf(c) >= 0 ? "-" : new String(Character.toChars(c));
  }

  private static boolean isHidden(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isLetter(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }
}
