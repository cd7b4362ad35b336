package dossier.emit;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Story;
import java.util.List;

/** What may be told to machines: a preview shows drafts too, and nothing here tells of them. */
final class Published {
  private Published() {}

  /** All entries but drafts and withdrawn stories. */
  static List<Entry> entries(Dossier dossier) {
    return dossier.shelf().all().stream().filter(Published::isTold).toList();
  }

  static List<Story> stories(Dossier dossier) {
    return dossier.shelf().stories().stream().filter(Published::isTold).toList();
  }

  private static boolean isTold(Entry entry) {
    return !(entry instanceof Story story && (story.isDraft() || story.isWithdrawn()));
  }
}
