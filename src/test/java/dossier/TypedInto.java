package dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the handbook says where something is typed: the line above a block, with a file's name. */
enum TypedInto {
  WHOLE_FILE("`([^`]+)`"),
  FRONT_MATTER("In the front matter of `([^`]+)`:"),
  TEXT("In place of the text of `([^`]+)`:"),
  END("At the end of `([^`]+)`:"),
  CLAIMS("Under `claims` of `([^`]+)`:");

  private static final String EDGE = "---";
  private static final String LIST_OF_CLAIMS = "\nclaims:\n";

  private final Pattern lead;

  TypedInto(String lead) {
    this.lead = Pattern.compile(lead);
  }

  /** The file into which a block is typed, if the line above it says so. */
  static Optional<String> place(Handbook.Block block) {
    return Arrays.stream(values())
        .map(way -> way.lead.matcher(block.lead()))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst();
  }

  /** The text of that file, when the block has been typed into what it was before. */
  static String after(String before, Handbook.Block block) {
    return Arrays.stream(values())
        .filter(way -> way.lead.matcher(block.lead()).matches())
        .findFirst()
        .orElseThrow()
        .typed(before, block);
  }

  private String typed(String before, Handbook.Block block) {
    return switch (this) {
      case WHOLE_FILE -> block.text();
      case FRONT_MATTER -> withFields(before, block.lines());
      case TEXT -> withText(before, block.text());
      case END -> before + "\n" + block.text();
      case CLAIMS -> before.replace(LIST_OF_CLAIMS, LIST_OF_CLAIMS + block.text());
    };
  }

  /** The text with these fields: in place of what stood there under their names, or added. */
  private static String withFields(String text, List<String> fields) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (String field : fields) {
      if (isField(field)) {
        remove(field.substring(0, field.indexOf(':') + 1), lines);
      }
    }
    lines.addAll(end(lines), fields);
    return String.join("\n", lines) + "\n";
  }

  /** The text with another behind its front matter. */
  private static String withText(String text, String other) {
    List<String> lines = text.lines().toList();
    return String.join("\n", lines.subList(0, end(lines) + 1)) + "\n" + other;
  }

  /** Where front matter ends: its closing line, or the end of a file that is nothing else. */
  private static int end(List<String> lines) {
    return lines.get(0).equals(EDGE)
        ? 1 + lines.subList(1, lines.size()).indexOf(EDGE)
        : lines.size();
  }

  private static boolean isField(String line) {
    return line.matches("[a-z-]+:.*");
  }

  private static void remove(String name, List<String> lines) {
    int end = end(lines);
    for (int i = 0; i < end; i++) {
      if (lines.get(i).startsWith(name)) {
        int to = i + 1;
        while (to < end && lines.get(to).startsWith(" ")) {
          to++;
        }
        lines.subList(i, to).clear();
        return;
      }
    }
  }
}
