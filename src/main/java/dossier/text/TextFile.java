package dossier.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A text and the path it is known by; finds lines and columns for offsets.
 *
 * <p>Offsets count UTF-16 code units from the start of the text, a byte order mark left aside.
 * Lines end with LF, CR LF or CR. Immutable and safe to share between threads.
 */
public final class TextFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final int[] pairs;

  /**
   * @param path the path shown to people, with {@code /} between folders
   * @param text the whole text without a byte order mark
   */
  public TextFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.pairs = pairs(text);
  }

  /** The path shown to people, with {@code /} between folders. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /**
   * The line, counted from 1, that holds the offset; the end of the text belongs to the last line.
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, counted from 1 in characters (code points), as an editor shows it. */
  public int column(int offset) {
    int start = lineStart(line(offset));
    return offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1;
  }

  /** How many characters before an offset take two code units, up to their second. */
  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The offset at which a line, counted from 1, begins. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The offset at which a line, counted from 1, ends, before its line ending. */
  public int lineEnd(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > lineStart(line) && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The text of a line, counted from 1, without its line ending. */
  public String lineText(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  /** The span from one offset to another, cut to the text. */
  public Span span(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    return new Span(this, from, Math.max(from, Math.min(end, text.length())));
  }

  /** The very beginning, for what concerns the file as a whole. */
  public Span start() {
    return span(0, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextFile file && path.equals(file.path) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, text);
  }

  @Override
  public String toString() {
    return path;
  }

  /**
   * Where the second code unit of each wide character stands: columns are found without reading.
   */
  private static int[] pairs(String text) {
    return IntStream.range(firstPair(text), text.length())
        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
        .toArray();
  }

  private static int firstPair(String text) {
    int at = 1;
    while (at < text.length() && !Character.isLowSurrogate(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int index) {
    char c = text.charAt(index);
    boolean carriageReturnOfPair =
        c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
    return isLineEnd(c) && !carriageReturnOfPair;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
