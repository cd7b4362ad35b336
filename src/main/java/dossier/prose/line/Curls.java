package dossier.prose.line;

/** Turns straight quotation marks and apostrophes into curly ones, as good print has them. */
public final class Curls {
  private static final String BEFORE_OPENING = "([{<—–-/“‘«„";

  private char last = ' ';

  /** A text that begins by itself. */
  public static String of(String text) {
    return new Curls().next(text);
  }

  /** The next piece of a text: what a mark is depends on the character before it. */
  public String next(String piece) {
    StringBuilder out = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      boolean opens = Character.isWhitespace(last) || BEFORE_OPENING.indexOf(last) >= 0;
      last = c == '"' ? (opens ? '“' : '”') : c == '\'' ? (opens ? '‘' : '’') : c;
      out.append(last);
    }
    return out.toString();
  }

  /** Something that is no text stands here, after which marks are as they would be after this. */
  public void pass(char like) {
    last = like;
  }
}
