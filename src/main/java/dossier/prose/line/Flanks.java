package dossier.prose.line;

/**
 * What stands on the two sides of a quotation mark, and which way it therefore faces. Other marks
 * beside it, and characters that show nothing, are passed over.
 */
final class Flanks {
  private static final String BEHIND_CLOSING = ".,;:!?…/\uFFFC";

  /** How many characters are passed over at most. */
  private static final int FAR = 16;

  private final String text;

  Flanks(String text) {
    this.text = text;
  }

  /** What a mark does by its place alone. */
  enum Side {
    OPENS,
    CLOSES,
    EITHER
  }

  Side side(int at) {
    boolean begins = mayStandBeforeOpening(before(at));
    boolean ends = mayStandBehindClosing(after(at));
    return begins == ends ? byKind(at) : begins ? Side.OPENS : Side.CLOSES;
  }

  /** Where the place says nothing, the mark's own direction counts, if it has one. */
  private Side byKind(int at) {
    int type = Character.getType(text.charAt(at));
    boolean opening =
        type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.START_PUNCTUATION;
    return opening ? Side.OPENS : Side.EITHER;
  }

  /** Whether letters or digits stand right before and right behind it, as around an apostrophe. */
  boolean isInWord(int at) {
    return isOfWord(at == 0 ? ' ' : text.codePointBefore(at))
        && isOfWord(at + 1 == text.length() ? ' ' : text.codePointAt(at + 1));
  }

  /** The last character before a mark that is none; a space at the beginning. */
  int before(int at) {
    int from = at;
    while (from > Math.max(0, at - FAR) && isPassedOver(text.charAt(from - 1))) {
      from--;
    }
    return from == 0 ? ' ' : text.codePointBefore(from);
  }

  /** The first character behind a mark that is none; a space at the end. */
  int after(int at) {
    int to = at + 1;
    while (to < Math.min(text.length(), at + FAR) && isPassedOver(text.charAt(to))) {
      to++;
    }
    return to == text.length() ? ' ' : text.codePointAt(to);
  }

  private static boolean isPassedOver(char c) {
    return QuotationMark.is(c) || Character.getType(c) == Character.FORMAT;
  }

  private static boolean mayStandBeforeOpening(int c) {
    int type = Character.getType(c);
    return isSpace(c)
        || c == '/'
        || type == Character.START_PUNCTUATION
        || type == Character.DASH_PUNCTUATION;
  }

  private static boolean mayStandBehindClosing(int c) {
    int type = Character.getType(c);
    return isSpace(c)
        || BEHIND_CLOSING.indexOf(c) >= 0
        || type == Character.END_PUNCTUATION
        || type == Character.DASH_PUNCTUATION;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Scripts without spaces have no apostrophes either. */
  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
