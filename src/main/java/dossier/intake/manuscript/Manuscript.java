package dossier.intake.manuscript;

import dossier.text.Span;
import java.util.List;
import java.util.Map;

/**
 * A text that was written elsewhere.
 *
 * @param place its file
 * @param blocks in the order of the text
 * @param notes the footnotes by their names; each is used or not
 * @param remarks by their names
 * @param pictures the bytes of pictures by their names, whatever they are
 * @param notKept counts what its reader could not keep, and what its writer cannot
 */
public record Manuscript(
    Span place,
    List<WrittenBlock> blocks,
    Map<String, List<WrittenBlock>> notes,
    Map<String, EditorialRemark> remarks,
    Map<String, byte[]> pictures,
    NotKept notKept) {
  public Manuscript {
    blocks = List.copyOf(blocks);
  }
}
