package dossier.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit a box. */
final class Lines {
  private static final String MORE = " …";

  private Lines() {}

  /** Lines of no more than so many characters; a longer word is parted. */
  static List<String> of(String words, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && line.length() + 1 + rest.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > most) {
        lines.add(rest.substring(0, most));
        rest = rest.substring(most);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** No more lines than that; the last one says if there would be more. */
  static List<String> of(String words, int most, int lines) {
    List<String> all = of(words, most);
    if (all.size() <= lines) {
      return all;
    }
    List<String> shown = new ArrayList<>(all.subList(0, lines));
    shown.set(lines - 1, cut(shown.get(lines - 1), most - MORE.length()) + MORE);
    return shown;
  }

  /** Between two words if there are two. */
  private static String cut(String line, int most) {
    int space = line.lastIndexOf(' ', most);
    return line.length() <= most ? line : line.substring(0, space > 0 ? space : most);
  }
}
