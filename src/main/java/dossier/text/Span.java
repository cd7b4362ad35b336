package dossier.text;

/**
 * A stretch of a text: from {@code start} up to, not including, {@code end}, in UTF-16 code units.
 */
public record Span(TextFile file, int start, int end) {

  /** The line of the start, counted from 1. */
  public int line() {
    return file.line(start);
  }

  /** The column of the start, counted from 1 in characters. */
  public int column() {
    return file.column(start);
  }

  /** The text that the span covers. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** A part of this span, offsets counted from its start. */
  public Span sub(int from, int to) {
    return file.span(start + from, start + to);
  }

  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
