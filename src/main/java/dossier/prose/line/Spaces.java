package dossier.prose.line;

/** The spaces between words: those of ASCII, as {@code \s} means them in a regular expression. */
public final class Spaces {
  private Spaces() {}

  /** A text with one space in place of each row of spaces and line ends. */
  public static String single(String text) {
    int at = first(text);
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    boolean space = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!is(c)) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = is(c);
    }
    return out.toString();
  }

  /**
   * The same, without a space before a character that closes.
   *
   * @param closing what closes
   */
  public static String closed(String text, String closing) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!is(c)) {
        out.append(space && closing.indexOf(c) < 0 ? " " : "").append(c);
      }
      space = is(c);
    }
    return space ? out.append(' ').toString() : out.toString();
  }

  /** Whether a character is one. */
  public static boolean is(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Where a row of spaces begins that is not one space already; -1 if there is none. */
  private static int first(String text) {
    boolean space = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean is = is(c);
      if (is && (space || c != ' ')) {
        return space ? at - 1 : at;
      }
      space = is;
    }
    return -1;
  }
}
