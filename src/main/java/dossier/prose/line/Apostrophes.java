package dossier.prose.line;

import dossier.prose.line.Flanks.Side;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells single quotation marks from apostrophes, as far as a text lets anybody tell them. */
final class Apostrophes {
  /** What is written with an apostrophe before it: years, and words that lost their beginning. */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?iU)(?:\\d\\ds?|tis|twas|twere|twill|em|n|til|till|cause|cos|bout|round|neath|gainst"
              + "|ave|im|er|s|t|k|m)\\b.*",
          Pattern.DOTALL);

  private static final int LONGEST = 12;

  private final String text;
  private final Flanks flanks;
  private final boolean[] closedLater;

  Apostrophes(String text, Flanks flanks) {
    this.text = text;
    this.flanks = flanks;
    this.closedLater = new boolean[text.length()];
    boolean closed = false;
    for (int at = text.length() - 1; at >= 0; at--) {
      closedLater[at] = closed;
      if (isSingle(at) && !flanks.isInWord(at)) {
        Side side = flanks.side(at);
        closed = side == Side.CLOSES ? closed || !isPossessive(at) : side != Side.OPENS && closed;
      }
    }
  }

  /** Whether a mark surely is an apostrophe, or is better read as one. */
  boolean is(int at) {
    boolean plural = flanks.side(at) == Side.CLOSES && isPossessive(at) && closedLater[at];
    return isSingle(at) && (flanks.isInWord(at) || plural);
  }

  /** Whether a mark that could open a quotation more likely begins a shortened word. */
  boolean shortens(int at) {
    int end = Math.min(text.length(), at + 1 + LONGEST);
    return isSingle(at) && SHORTENED.matcher(text.substring(at + 1, end)).matches();
  }

  /** Whether the letter before a mark is one behind which an apostrophe alone shows a possessor. */
  boolean isPlural(int at) {
    String before = new String(Character.toChars(flanks.before(at))).toLowerCase(Locale.ROOT);
    return "szx".contains(before);
  }

  /** Whether a mark has a form that opens and that no apostrophe has. */
  boolean isFacing(int at) {
    return "‘‚‛".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a mark that closes is neither a possessive's nor that of "nothin'". */
  boolean surelyCloses(int at) {
    return !isPlural(at) && !text.startsWith("in", Math.max(0, at - 2));
  }

  private boolean isSingle(int at) {
    return QuotationMark.SINGLE.has(text.charAt(at));
  }

  /** As in "the boys' shoes". */
  private boolean isPossessive(int at) {
    return isPlural(at)
        && at + 2 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && Character.isLetterOrDigit(text.charAt(at + 2));
  }
}
