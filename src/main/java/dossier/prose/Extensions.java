package dossier.prose;

import dossier.prose.note.EditorsNotes;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;

/** What editors may write besides CommonMark, read and set alike. */
final class Extensions {
  static final List<Extension> ALL =
      List.of(
          TablesExtension.create(),
          FootnotesExtension.create(),
          StrikethroughExtension.builder().requireTwoTildes(true).build(),
          TaskListItemsExtension.create(),
          new EditorsNotes());

  private Extensions() {}
}
