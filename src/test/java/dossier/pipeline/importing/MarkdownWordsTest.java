package dossier.pipeline.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.cli.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word of a Markdown text is kept, in the story or in a source, or it is told that it is not.
 */
class MarkdownWordsTest {
  private static final int ROUNDS = Integer.getInteger("rounds", 40);
  private static final int DEEPEST = 3;

  /** What may be lost, as it is then told; an empty line for what may not. */
  private static final String NOTHING = "";

  @TempDir private Path folder;

  /** A text that is made up of all that Markdown has, and of words of which none is another. */
  private static final class MadeText {
    private final Random random;
    private final Map<String, String> words = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    MadeText(Random random) {
      this.random = random;
    }

    private String word(String toldAs) {
      String word = "w" + words.size() + "w";
      words.put(word, toldAs);
      return word;
    }

    private String word() {
      return word(NOTHING);
    }

    String whole() {
      StringBuilder text = new StringBuilder("Begin " + word() + ".\n\n");
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.append(block(0)).append("\n");
      }
      notes.forEach(note -> text.append("\n").append(note).append("\n"));
      return text.toString();
    }

    private String line(int depth) {
      StringBuilder line = new StringBuilder(word());
      for (int i = random.nextInt(4); i > 0; i--) {
        line.append(random.nextInt(4) == 0 ? "" : " ").append(part(depth));
      }
      return line.toString();
    }

    private String part(int depth) {
      if (depth > DEEPEST) {
        return word();
      }
      return switch (random.nextInt(15)) {
        case 0 -> "*" + line(depth + 1) + "*";
        case 1 -> "**" + line(depth + 1) + "**";
        case 2 -> "~~" + line(depth + 1) + "~~";
        case 3 -> "`" + word() + " " + word() + "`";
        case 4 -> "<b title=\"" + word() + "\">" + word() + "</b>";
        case 5 -> "<!-- " + word() + " -->";
        case 6 -> "[" + line(depth + 1) + "](https://example.org/" + word() + ")";
        case 7 -> "[" + word() + "](https://example.org/" + word() + " \"" + titleOfLink() + "\")";
        case 8 -> "[" + word() + "](#" + word("links within the document") + ")";
        case 9 -> "[" + word() + "](../" + word() + ".md)";
        case 10 -> "![" + word() + "](" + word() + ".png)";
        case 11 -> "<https://example.org/" + word() + ">";
        case 12 -> "[^" + note(depth) + "]";
        case 13 -> word() + "  \n" + word();
        default -> "\\[" + word() + "\\] &amp; " + word();
      };
    }

    private String titleOfLink() {
      return word("titles of links");
    }

    private String unused() {
      return word("addresses that no link uses");
    }

    private String note(int depth) {
      String name = "n" + words.size();
      notes.add("[^" + name + "]: " + line(depth + 1));
      return name;
    }

    private String block(int depth) {
      return switch (random.nextInt(depth > DEEPEST ? 5 : 13)) {
        case 0 -> "## " + plain(line(depth)) + "\n";
        case 1 -> plain(line(depth)) + "\n---\n";
        case 2 -> "```" + word() + "\n" + word() + " *\n" + word() + "\n```\n";
        case 3 -> "<div>\n" + word() + " <i>" + word() + "</i>\n</div>\n";
        case 4 -> "### " + word() + " {#" + word("ids of headings") + "}\n";
        case 5 -> behind("> ", "> ", block(depth + 1) + "\n" + block(depth + 1));
        case 6 -> behind("- ", "  ", line(depth) + "\n\n" + block(depth + 1));
        case 7 -> behind("7. ", "   ", block(depth + 1)) + behind("8. ", "   ", block(depth + 1));
        case 8 ->
            "| " + cell(depth) + " | " + cell(depth) + " |\n| - | - |\n| " + cell(depth) + " | |\n";
        case 9 -> line(depth) + "\n\n    " + word() + "\n";
        case 10 -> "[" + unused() + "]: https://example.org/" + unused() + " '" + unused() + "'\n";
        case 11 -> "[^twice]: " + line(depth) + "\n";
        default -> line(depth) + "\n";
      };
    }

    private String cell(int depth) {
      return plain(line(depth)).replace("|", "\\|");
    }

    private static String plain(String line) {
      return line.replace("  \n", " ");
    }

    private static String behind(String first, String others, String block) {
      return first + String.join("\n" + others, block.stripTrailing().split("\n", -1)) + "\n\n";
    }
  }

  @Test
  void areKeptOrToldAsNotKept() throws IOException {
    Random random = new Random(20240312);
    for (int round = 0; round < ROUNDS; round++) {
      MadeText made = new MadeText(random);
      String text = made.whole();
      ImportDesk desk = new ImportDesk(Files.createDirectory(folder.resolve("desk" + round)));
      CommandLineForTests run = desk.imported("story", desk.write("text.md", text), "a");
      assertEquals(0, run.exit(), run.err() + text);
      String kept = everything(desk.content());
      List<String> lost =
          made.words.entrySet().stream()
              .filter(word -> !kept.contains(word.getKey()))
              .filter(word -> word.getValue().isEmpty() || !run.out().contains(word.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      assertEquals(List.of(), lost, () -> text + "\n=====\n" + kept + run.out());
    }
  }

  private static String everything(Path content) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(Files.readString(file)).append("\n");
      }
    }
    return all.toString();
  }
}
