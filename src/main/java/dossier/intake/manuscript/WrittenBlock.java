package dossier.intake.manuscript;

import java.util.List;

/** A block of a manuscript: what stands on lines of its own. */
public sealed interface WrittenBlock {
  /** A paragraph. */
  record Lines(List<WrittenPart> parts) implements WrittenBlock {
    public Lines {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A heading.
   *
   * @param level as the manuscript counts, from 1
   */
  record HeadingLines(int level, List<WrittenPart> parts) implements WrittenBlock {
    public HeadingLines {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A list.
   *
   * @param first the number of its first item, if it is numbered; below 0 if it is not
   */
  record Items(int first, List<List<WrittenBlock>> items) implements WrittenBlock {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** What is set apart as quoted. */
  record Quoted(List<WrittenBlock> blocks) implements WrittenBlock {
    public Quoted {
      blocks = List.copyOf(blocks);
    }
  }

  /** A table: rows of cells, of which the first row heads the columns. */
  record Rows(List<List<List<WrittenPart>>> rows) implements WrittenBlock {
    public Rows {
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }
  }

  /** Words whose line ends and spaces matter. */
  record Verbatim(String text) implements WrittenBlock {}

  /** A line across the page. */
  record Divider() implements WrittenBlock {}
}
