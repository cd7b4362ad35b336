package dossier.prose.line;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Turns straight quotation marks and apostrophes into curly ones, as good print has them. */
public final class Curls {
  private static final String BEFORE_OPENING = "([{<—–-/“‘«„";

  /** What follows an apostrophe that stands for left out letters: a year, or a word of verse. */
  private static final Pattern ELIDED =
      Pattern.compile("(?:\\d|n['’]|(?:tis|twas|twere|twill)\\b).*", Pattern.DOTALL);

  private char last = ' ';

  /** A text that begins by itself. */
  public static String of(String text) {
    return new Curls().next(text);
  }

  /** The next piece of a text: what a mark is depends on the character before it. */
  public String next(String piece) {
    return next(piece, at -> false);
  }

  /**
   * The next piece of a text.
   *
   * @param straight the offsets of the marks that stay as they are
   */
  public String next(String piece, IntPredicate straight) {
    if (piece.indexOf('"') < 0 && piece.indexOf('\'') < 0) {
      last = piece.isEmpty() ? last : piece.charAt(piece.length() - 1);
      return piece;
    }
    StringBuilder out = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      last = straight.test(i) ? piece.charAt(i) : curl(piece, i);
      out.append(last);
    }
    return out.toString();
  }

  /** Something that is no text stands here, after which marks are as they would be after this. */
  public void pass(char like) {
    last = like;
  }

  private char curl(String piece, int at) {
    char c = piece.charAt(at);
    if (c == '"') {
      return opens() ? '“' : '”';
    }
    if (c == '\'') {
      return opens() && !elided(piece, at + 1) ? '‘' : '’';
    }
    return c;
  }

  private boolean opens() {
    return Character.isWhitespace(last)
        || Character.isSpaceChar(last)
        || BEFORE_OPENING.indexOf(last) >= 0;
  }

  private static boolean elided(String piece, int from) {
    return ELIDED.matcher(piece).region(from, Math.min(piece.length(), from + 6)).matches();
  }
}
