package dossier.prose.line;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Counts the cells of tables before they are read: every row is filled up to the width of the head,
 * so that a few letters can ask for very many cells.
 */
public final class WideTables {
  /** More cells than any page can show. */
  public static final int MOST = 100_000;

  private static final Pattern DELIMITERS = Pattern.compile("[\\s>:|-]*-[\\s>:|-]*");

  private WideTables() {}

  /** The offset of the line under the head of the first table that is too large. */
  public static Optional<Integer> first(String text) {
    if (text.indexOf('|') < 0) {
      return Optional.empty();
    }
    int head = -1;
    long columns = 0;
    long rows = 0;
    int start = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      boolean delimiters = line.indexOf('|') >= 0 && DELIMITERS.matcher(line).matches();
      if (delimiters) {
        head = start;
        columns = line.chars().filter(c -> c == '|').count() + 1;
        rows = 1;
      } else if (line.isBlank()) {
        head = -1;
      }
      if (head >= 0 && columns * ++rows > MOST) {
        return Optional.of(head);
      }
      start = after(text, start + line.length());
    }
    return Optional.empty();
  }

  private static int after(String text, int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }
}
