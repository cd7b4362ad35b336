package dossier.desk.answer;

import dossier.text.TextFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in fields a cursor stands, told by indentation alone, since what is being typed is seldom
 * good YAML.
 *
 * @param path the names of the fields around it, with {@link #ITEM} for an item of a list
 * @param typed what stands before the cursor of the value or the name
 * @param stands what stands there
 * @param others the names that stand beside it in the same group
 */
record YamlSpot(List<String> path, String typed, Standing stands, Set<String> others) {

  /** What can stand at a place. */
  enum Standing {
    NAME,
    VALUE,
    /** An item of a list may be a text, or begin a group with the name of a field. */
    EITHER;

    boolean canBeValue() {
      return this != NAME;
    }

    boolean canBeName() {
      return this != VALUE;
    }
  }

  /** Stands in a path for an item of a list. */
  static final String ITEM = "-";

  /** How far up and down is looked, so that a large file does not make the editor wait. */
  private static final int MOST_LINES = 2_000;

  private static final Pattern LINE =
      Pattern.compile("(?<indent> *)(?<dashes>(?:- +)*)(?<rest>.*)");
  private static final Pattern KEY = Pattern.compile("(?<key>[\\w-]+):(?:\\s+(?<value>.*)|$)");
  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*\\s*(?:#.*)?");

  /** A line taken apart: where its dashes stand, where its words begin, and its name if any. */
  private record Line(List<Integer> dashes, int column, String key, String value, String rest) {

    static Line of(String text) {
      Matcher line = LINE.matcher(text.matches(" *(?:- +)*-") ? text + " " : text);
      if (!line.matches()) {
        return new Line(List.of(), 0, "", "", "");
      }
      List<Integer> dashes = new ArrayList<>();
      int indent = line.group("indent").length();
      String signs = line.group("dashes");
      for (int at = signs.indexOf('-'); at >= 0; at = signs.indexOf('-', at + 1)) {
        dashes.add(indent + at);
      }
      String rest = line.group("rest");
      Matcher key = KEY.matcher(rest);
      boolean named = key.matches();
      String value = named && key.group("value") != null ? key.group("value") : "";
      return new Line(dashes, line.start("rest"), named ? key.group("key") : "", value, rest);
    }

    boolean isEmpty() {
      return dashes.isEmpty() && (rest.isBlank() || rest.startsWith("#"));
    }

    int first() {
      return dashes.isEmpty() ? column : dashes.get(0);
    }
  }

  /**
   * The spot at an offset.
   *
   * @param from where the fields begin
   * @param to where they end
   */
  static YamlSpot at(TextFile file, int from, int to, int offset) {
    int row = file.line(offset);
    String before = file.text().substring(file.lineStart(row), offset);
    List<Line> above = new ArrayList<>();
    int first = Math.max(file.line(from), row - MOST_LINES);
    for (int line = first; line < row; line++) {
      above.add(Line.of(file.lineText(line)));
    }
    List<Line> below = new ArrayList<>();
    for (int line = row + 1; file.lineStart(line) < to && line < row + MOST_LINES; line++) {
      below.add(Line.of(file.lineText(line)));
      if (file.lineEnd(line) >= file.text().length()) {
        break;
      }
    }
    return of(Line.of(before), withoutBlocks(above), below);
  }

  /** Text of several lines after a bar or an arrow holds no fields. */
  private static List<Line> withoutBlocks(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    int block = -1;
    for (Line line : lines) {
      if (block >= 0 && (line.isEmpty() || line.first() > block)) {
        continue;
      }
      block = BLOCK.matcher(line.value()).matches() ? line.column() : -1;
      if (!line.isEmpty()) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static YamlSpot of(Line line, List<Line> above, List<Line> below) {
    Set<String> others = new HashSet<>();
    Deque<String> path = new ArrayDeque<>();
    climb(line, above, path, others);
    for (Line next : below) {
      if (!next.isEmpty() && (next.first() < line.column() || isBeside(next, line))) {
        break;
      }
      if (next.dashes().isEmpty() && next.column() == line.column()) {
        others.add(next.key());
      }
    }
    others.remove("");
    String value = line.key().isEmpty() ? line.rest() : line.value();
    if (!line.key().isEmpty()) {
      path.addLast(line.key());
    }
    boolean startsItem = !line.dashes().isEmpty() && others.isEmpty();
    Standing stands =
        !line.key().isEmpty() ? Standing.VALUE : startsItem ? Standing.EITHER : Standing.NAME;
    YamlSpot spot = new YamlSpot(List.copyOf(path), value, stands, others);
    return FlowFields.in(spot);
  }

  /** Whether a line begins the next item of the list that another stands in. */
  private static boolean isBeside(Line next, Line line) {
    return !line.dashes().isEmpty()
        && !next.dashes().isEmpty()
        && next.first() <= line.dashes().get(line.dashes().size() - 1);
  }

  /** Goes up to what a line stands in, and to what that stands in, until nothing is left. */
  private static void climb(Line line, List<Line> above, Deque<String> path, Set<String> others) {
    int limit = line.column();
    boolean item = false;
    boolean beside = true;
    for (int dash = line.dashes().size() - 1; dash >= 0; dash--) {
      path.addFirst(ITEM);
      limit = line.dashes().get(dash);
      item = true;
      beside = false;
    }
    for (int up = above.size() - 1; up >= 0 && (limit > 0 || item || beside); up--) {
      Line higher = above.get(up);
      boolean named = !higher.key().isEmpty();
      if (beside && named && higher.column() == limit) {
        others.add(higher.key());
      } else if (named && (item ? higher.column() <= limit : higher.column() < limit)) {
        path.addFirst(higher.key());
        limit = higher.column();
        item = false;
        beside = false;
      }
      for (int dash = higher.dashes().size() - 1; dash >= 0; dash--) {
        if (!item && higher.dashes().get(dash) < limit) {
          path.addFirst(ITEM);
          limit = higher.dashes().get(dash);
          item = true;
          beside = false;
        }
      }
    }
  }
}
