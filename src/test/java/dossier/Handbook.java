package dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the handbook has its readers type, in its order. */
record Handbook(List<Block> blocks) {
  private static final String FENCE = "```";

  /**
   * A fenced block.
   *
   * @param line where it begins, from one
   * @param lead the line above it, which says what to do with it; empty where it follows a block
   * @param language of the fence
   */
  record Block(int line, String lead, String language, List<String> lines) {
    /** Its text, each line with its end. */
    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  static Handbook read(Path file) throws IOException {
    return new Handbook(blocks(Files.readAllLines(file)));
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    String lead = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        List<String> inside = inside(lines.subList(i + 1, lines.size()));
        blocks.add(new Block(i + 1, lead, line.substring(FENCE.length()), inside));
        i += inside.size() + 1;
        lead = "";
      } else if (!line.isBlank()) {
        lead = line;
      }
    }
    return List.copyOf(blocks);
  }

  private static List<String> inside(List<String> rest) {
    try (Stream<String> inside = rest.stream().takeWhile(line -> !line.equals(FENCE))) {
      return inside.toList();
    }
  }
}
