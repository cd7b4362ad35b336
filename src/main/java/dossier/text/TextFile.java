package dossier.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text and the path it is known by; finds lines and columns for offsets.
 *
 * <p>Offsets count UTF-16 code units from the start of the text, a byte order mark left aside.
 * Lines end with LF, CR LF or CR. Immutable and safe to share between threads.
 */
public final class TextFile {
  private final String path;
  private final Supplier<String> reading;
  private volatile @Nullable String text;
  private volatile @Nullable Lines lines;

  /**
   * Where lines begin, and where the second code unit of each wide character stands: columns are
   * found without reading.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Lines(int[] starts, int[] pairs) {}

  /**
   * @param path the path shown to people, with {@code /} between folders
   * @param text the whole text without a byte order mark
   */
  public TextFile(String path, String text) {
    this.path = path;
    this.reading = () -> text;
    this.text = text;
  }

  /**
   * A text that is read when it is first asked for.
   *
   * @param path the path shown to people, with {@code /} between folders
   * @param reading gives the whole text without a byte order mark, always the same
   */
  public TextFile(String path, Supplier<String> reading) {
    this.path = path;
    this.reading = reading;
  }

  /** The path shown to people, with {@code /} between folders. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    String known = text;
    if (known == null) {
      known = reading.get();
      text = known;
    }
    return known;
  }

  private Lines lines() {
    Lines known = lines;
    if (known == null) {
      known = new Lines(lineStarts(text()), pairs(text()));
      lines = known;
    }
    return known;
  }

  /**
   * The line, counted from 1, that holds the offset; the end of the text belongs to the last line.
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(lines().starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, counted from 1 in characters (code points), as an editor shows it. */
  public int column(int offset) {
    int start = lineStart(line(offset));
    return offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1;
  }

  /** How many characters before an offset take two code units, up to their second. */
  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(lines().pairs(), offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The offset at which a line, counted from 1, begins. */
  public int lineStart(int line) {
    return lines().starts()[line - 1];
  }

  /** The offset at which a line, counted from 1, ends, before its line ending. */
  public int lineEnd(int line) {
    int[] starts = lines().starts();
    int end = line < starts.length ? starts[line] : text().length();
    while (end > lineStart(line) && isLineEnd(text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The text of a line, counted from 1, without its line ending. */
  public String lineText(int line) {
    return text().substring(lineStart(line), lineEnd(line));
  }

  /** The span from one offset to another, cut to the text. */
  public Span span(int start, int end) {
    int length = text().length();
    int from = Math.max(0, Math.min(start, length));
    return new Span(this, from, Math.max(from, Math.min(end, length)));
  }

  /** The very beginning, for what concerns the file as a whole. */
  public Span start() {
    return span(0, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextFile file && path.equals(file.path) && text().equals(file.text());
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, text());
  }

  @Override
  public String toString() {
    return path;
  }

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
