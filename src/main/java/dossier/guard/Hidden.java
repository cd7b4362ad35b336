package dossier.guard;

import dossier.text.Span;
import dossier.text.TextFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the lines of a file in which names stand that its text does not show. */
final class Hidden {
  private final TextFile file;
  private final Function<String, Set<Integer>> reader;
  private final int lines;

  /**
   * @param reader the names that a text holds in any form
   */
  Hidden(TextFile file, Function<String, Set<Integer>> reader) {
    this.file = file;
    this.reader = reader;
    this.lines = file.line(file.text().length());
  }

  /**
   * For each name the first line that holds it by itself; or else the first of the fewest lines
   * that hold it together; or else the beginning of the file.
   */
  Map<Integer, Span> places(Set<Integer> names) {
    Map<Integer, Span> places = new TreeMap<>();
    Set<Integer> sought = new TreeSet<>(names);
    for (int together = 1; !sought.isEmpty() && together < 2 * lines; together *= 2) {
      for (int line = 1; line <= lines && !sought.isEmpty(); line += Math.max(1, together / 2)) {
        for (int name : reader.apply(text(line, Math.min(lines, line + together - 1)))) {
          if (sought.remove(name)) {
            places.put(name, span(line));
          }
        }
      }
    }
    sought.forEach(name -> places.put(name, file.start()));
    return places;
  }

  private String text(int first, int last) {
    int end = file.lineStart(last) + file.lineText(last).length();
    return file.text().substring(file.lineStart(first), end);
  }

  private Span span(int line) {
    int start = file.lineStart(line);
    return file.span(start, start + file.lineText(line).length());
  }
}
