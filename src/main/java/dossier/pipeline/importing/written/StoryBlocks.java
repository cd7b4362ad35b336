package dossier.pipeline.importing.written;

import dossier.intake.manuscript.WrittenBlock;
import dossier.intake.manuscript.WrittenBlock.Divider;
import dossier.intake.manuscript.WrittenBlock.HeadingLines;
import dossier.intake.manuscript.WrittenBlock.Items;
import dossier.intake.manuscript.WrittenBlock.Lines;
import dossier.intake.manuscript.WrittenBlock.Quoted;
import dossier.intake.manuscript.WrittenBlock.Rows;
import dossier.intake.manuscript.WrittenBlock.Verbatim;
import dossier.intake.manuscript.WrittenPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes blocks as Markdown. Used by one thread. */
public final class StoryBlocks {
  private static final int HIGHEST = 2;
  private static final int LOWEST = 6;
  private static final int MOST_NUMBER = 999_999_999;

  private final StoryMarks marks;
  private final int top;
  private boolean second;

  private StoryBlocks(StoryMarks marks, int top) {
    this.marks = marks;
    this.top = top;
  }

  /**
   * The text, without a line end at its end: what was remarked of a block stands right below it.
   * The highest of the headings are of the second level, since the title is the first.
   */
  public static String text(List<WrittenBlock> blocks, StoryMarks marks) {
    int top =
        blocks.stream()
            .filter(HeadingLines.class::isInstance)
            .mapToInt(heading -> ((HeadingLines) heading).level())
            .min()
            .orElse(HIGHEST);
    StoryBlocks writer = new StoryBlocks(marks, top);
    List<String> written = new ArrayList<>();
    for (WrittenBlock block : blocks) {
      written.add(writer.block(block));
      marks.remarks().forEach(remark -> written.add("%% " + remark + " %%"));
    }
    return written.stream().filter(block -> !block.isBlank()).collect(Collectors.joining("\n\n"));
  }

  private String block(WrittenBlock block) {
    if (!(block instanceof Items)) {
      second = false;
    }
    if (block instanceof Lines lines) {
      return StoryLine.paragraph(lines.parts(), marks);
    } else if (block instanceof HeadingLines heading) {
      return heading(heading);
    } else if (block instanceof Items items) {
      return items(items);
    } else if (block instanceof Quoted quoted) {
      return indented(blocks(quoted.blocks(), "\n\n"), "> ", "> ");
    } else if (block instanceof Rows rows) {
      return table(rows);
    } else if (block instanceof Verbatim code) {
      return code(code.text());
    }
    return block instanceof Divider ? "* * *" : "";
  }

  private String heading(HeadingLines heading) {
    String words = StoryLine.heading(heading.parts(), marks);
    int level = Math.min(LOWEST, heading.level() - top + HIGHEST);
    return words.isBlank() ? "" : "#".repeat(Math.max(HIGHEST, level)) + " " + words;
  }

  private String blocks(List<WrittenBlock> blocks, String between) {
    StoryBlocks inner = new StoryBlocks(marks, top);
    return blocks.stream()
        .map(inner::block)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(between));
  }

  private static String indented(String text, String first, String others) {
    if (text.isBlank()) {
      return "";
    }
    String lines =
        text.lines().map(line -> (others + line).stripTrailing()).collect(Collectors.joining("\n"));
    return first + lines.substring(Math.min(lines.length(), others.length()));
  }

  /** Two lists that follow each other have different signs: otherwise they would be one. */
  /** An empty item of a numbered list stays, so that those behind it keep their numbers. */
  private String items(Items list) {
    boolean tight = list.items().stream().allMatch(StoryBlocks::isTight);
    List<String> written = new ArrayList<>();
    for (List<WrittenBlock> item : list.items()) {
      String text = untasked(blocks(item, tight ? "\n" : "\n\n"));
      int number = Math.min(MOST_NUMBER, list.first() + written.size());
      String sign = list.first() < 0 ? (second ? "* " : "- ") : number + (second ? ") " : ". ");
      boolean counts = text.isBlank() && list.first() >= 0;
      written.add(counts ? sign.strip() : indented(text, sign, " ".repeat(sign.length())));
    }
    second = !second;
    return written.stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(tight ? "\n" : "\n\n"));
  }

  /** Brackets at the beginning would be the box of a task, backslashes or not. */
  private static String untasked(String item) {
    return item.replaceFirst("^(\\\\\\[[xX\\s]\\\\])\\s+", "$1\u00A0");
  }

  private static boolean isTight(List<WrittenBlock> item) {
    return item.size() <= 1
        || (item.size() == 2 && item.get(0) instanceof Lines && item.get(1) instanceof Items);
  }

  private String table(Rows table) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    List<String> rows = new ArrayList<>();
    for (List<List<WrittenPart>> row : table.rows()) {
      rows.add(row(row, columns));
      if (rows.size() == 1) {
        rows.add("|" + " --- |".repeat(columns));
      }
    }
    return columns == 0 ? "" : String.join("\n", rows);
  }

  private String row(List<List<WrittenPart>> cells, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(at -> at < cells.size() ? cell(cells.get(at)) : "")
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** A bar is written as an entity: behind a backslash the place of what follows is lost. */
  private String cell(List<WrittenPart> parts) {
    return StoryLine.one(parts, marks).replace("\\|", "&#124;");
  }

  private static String code(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return text.isBlank() ? "" : fence + "\n" + text.stripTrailing() + "\n" + fence;
  }
}
