package dossier.audit.roll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Prints a list for people: one line a row, columns as wide as the terminal has room. Pure. */
public final class RollTable {
  private static final int NARROWEST = 4;
  private static final int READABLE = 16;
  private static final String GAP = "  ";

  private RollTable() {}

  /**
   * The shown fields of a list, under their names. What does not fit is cut off, and ends in an
   * ellipsis.
   *
   * @param width how many characters a line may have; exceeded only where there are more columns
   *     than it has room for
   */
  public static String print(Roll roll, int width) {
    Roll shown = roll.only(roll.shown());
    List<List<String>> lines = new ArrayList<>(List.of(shown.fields()));
    shown.rows().forEach(row -> lines.add(row.stream().map(RollTable::flat).toList()));
    int[] widths = fitted(lines, width);
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> out.append(line(line, widths)).append('\n'));
    return out.toString();
  }

  /** On one line, and without what a terminal would obey. */
  private static String flat(Cell cell) {
    StringBuilder flat = new StringBuilder();
    cell.text()
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(c -> flat.appendCodePoint(breaks(c) ? ' ' : c));
    return flat.toString();
  }

  private static boolean breaks(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }

  /** The widths that the columns need; prose gives way before ids, and the widest first. */
  private static int[] fitted(List<List<String>> lines, int width) {
    int columns = lines.get(0).size();
    int[] widths =
        IntStream.range(0, columns)
            .map(i -> lines.stream().mapToInt(line -> length(line.get(i))).max().orElse(0))
            .toArray();
    int room = width - GAP.length() * (columns - 1);
    narrow(widths, room, READABLE, i -> lines.stream().anyMatch(line -> line.get(i).contains(" ")));
    narrow(widths, room, NARROWEST, i -> true);
    return widths;
  }

  private static void narrow(int[] widths, int room, int least, IntPredicate allowed) {
    while (Arrays.stream(widths).sum() > room) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean wider = widest < 0 || widths[i] > widths[widest];
        widest = allowed.test(i) && widths[i] > least && wider ? i : widest;
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cut(cells.get(i), widths[i]);
      line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths[i] - length(cell)));
    }
    return line.toString().stripTrailing();
  }

  private static String cut(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
