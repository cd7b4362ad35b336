package dossier.intake.manuscript;

import dossier.intake.manuscript.WrittenBlock.HeadingLines;
import dossier.intake.manuscript.WrittenBlock.Items;
import dossier.intake.manuscript.WrittenBlock.Lines;
import dossier.intake.manuscript.WrittenBlock.Quoted;
import dossier.intake.manuscript.WrittenBlock.Rows;
import dossier.intake.manuscript.WrittenBlock.Verbatim;
import dossier.intake.manuscript.WrittenPart.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts blocks on one line, with a space between what stood on lines of its own. Used once. */
public final class SideBySide {
  private final Consumer<WrittenBlock> noticed;
  private final List<WrittenPart> parts = new ArrayList<>();

  private SideBySide(Consumer<WrittenBlock> noticed) {
    this.noticed = noticed;
  }

  /**
   * The parts of all blocks, in their order.
   *
   * @param noticed is told of each block, those within others too
   */
  public static List<WrittenPart> of(List<WrittenBlock> blocks, Consumer<WrittenBlock> noticed) {
    SideBySide line = new SideBySide(noticed);
    line.all(blocks);
    return line.parts;
  }

  private void all(List<WrittenBlock> blocks) {
    for (WrittenBlock block : blocks) {
      noticed.accept(block);
      add(block);
    }
  }

  private void add(WrittenBlock block) {
    if (block instanceof Lines lines) {
      behind(lines.parts());
    } else if (block instanceof HeadingLines heading) {
      behind(heading.parts());
    } else if (block instanceof Quoted quoted) {
      all(quoted.blocks());
    } else if (block instanceof Items items) {
      items.items().forEach(this::all);
    } else if (block instanceof Rows rows) {
      rows.rows().forEach(row -> row.forEach(this::behind));
    } else if (block instanceof Verbatim code) {
      behind(List.of(new Words(code.text().replace('\n', ' '), LetterStyle.PLAIN)));
    }
  }

  private void behind(List<WrittenPart> more) {
    if (!parts.isEmpty()) {
      parts.add(new Words(" ", LetterStyle.PLAIN));
    }
    parts.addAll(more);
  }
}
