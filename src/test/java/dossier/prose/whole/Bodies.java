package dossier.prose.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Bodies as editors write them: everything that they may write in every place, and mutations. */
final class Bodies {
  /** What stands within a line; {@code W} is a word that stands nowhere else. */
  private static final List<String> PIECES =
      List.of(
          "[@source, p. 3]",
          "[see @source, para. 4, W; @other, tr. W W]",
          "\"W W W W\" [@source]",
          "“W W W” [@source, tr. not stated]",
          "W[^note]",
          "[[entry]]",
          "[[entry#heading]]",
          "[W W](https://example.org/W \"W W\")",
          "[W W][name]",
          "[name]",
          "<https://example.org/W>",
          "![W W](media/W.jpg \"W W\")",
          "![W **W** `W`\\\nW](media/W.jpg)",
          "`W &amp; W`",
          "**W *W* W**W",
          "~~W~~ ~W~",
          "W  \nW\\\nW",
          "W &copy; &Auml;W \\[W\\] W\\*W",
          "<b>W</b>");

  /** Where it can stand; {@code …} is the piece. */
  private static final List<String> PLACES =
      List.of(
          "… W.",
          "W … W.",
          "W … . W … ",
          "## W … W",
          "## … {#W}",
          "- W …\n- … W\n  - W …",
          "3. W …\n4. … W",
          "- [ ] … W\n- [x] W …",
          "| W | W … |\n| --- | :-: |\n| … | W |\n| W | … |",
          "> W …\n>\n> W …\n> -- [@source]",
          "W.[^foot]\n\n[^foot]: W … W\n\n    W …",
          "```W W\nW … W\n```",
          "    W …");

  private static final String END = "\n\n[^note]: W W\n\n[name]: https://example.org/W \"W\"\n";

  private Bodies() {}

  /** Every piece in every place, with a footnote and an address that are used. */
  static List<String> all() {
    List<String> bodies = new ArrayList<>();
    for (String place : PLACES) {
      for (String piece : PIECES) {
        String body = "W[^note] W [W][name].\n\n" + place.replace("…", piece) + END;
        bodies.add(own(body));
      }
    }
    return bodies;
  }

  /** Each {@code W} becomes a word of its own. */
  static String own(String body) {
    StringBuilder own = new StringBuilder();
    int word = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      own.append(c == 'W' ? word(word++) : String.valueOf(c));
    }
    return own.toString();
  }

  private static String word(int number) {
    return "q" + Integer.toString(number + 46_656, 36).replace('0', 'ö') + "q";
  }

  private static final List<String> SIGNS =
      List.of(
          "[", "]", "(", ")", "![", "](", "[^", "]:", "[@", "[[", "]]", "|", "\n", "\n\n", "\\",
          "*", "**", "_", "~", "~~", "`", "```", "<", ">", "&", "#", "{#", "}", "> ", "- ", "1. ",
          "    ", "\t", "\"", "'", "%%", "\n%%\n", "<!--", "| --- |", "===", "---", ":", "!", "@",
          "^[", "[x]", "–", "\u00a0", "\r\n");

  /** A change or several, of the kind that slips in. */
  static String mutated(String body, Random random) {
    String changed = body;
    for (int n = random.nextInt(4); n >= 0; n--) {
      changed = change(random).apply(changed);
    }
    return changed;
  }

  private static UnaryOperator<String> change(Random random) {
    return switch (random.nextInt(7)) {
      case 0, 1, 2 -> text -> insert(text, SIGNS.get(random.nextInt(SIGNS.size())), random);
      case 3 -> text -> cut(text, 1 + random.nextInt(4), random);
      case 4 -> text -> moved(text, random);
      case 5 -> text -> nested(text, random.nextBoolean() ? "> " : "  ", random);
      default -> text -> insert(text, text.substring(place(text, random)), random);
    };
  }

  private static int place(String text, Random random) {
    return text.isEmpty() ? 0 : random.nextInt(text.length());
  }

  private static String insert(String text, String piece, Random random) {
    int at = place(text, random);
    return text.substring(0, at) + piece + text.substring(at);
  }

  private static String cut(String text, int length, Random random) {
    int at = place(text, random);
    return text.substring(0, at) + text.substring(Math.min(text.length(), at + length));
  }

  private static String moved(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String line = lines.remove(random.nextInt(lines.size()));
    lines.add(random.nextInt(lines.size() + 1), line);
    return String.join("\n", lines);
  }

  private static String nested(String text, String prefix, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int from = random.nextInt(lines.size());
    int to = from + random.nextInt(lines.size() - from) + 1;
    for (int line = from; line < to; line++) {
      lines.set(line, prefix + lines.get(line));
    }
    return String.join("\n", lines);
  }
}
