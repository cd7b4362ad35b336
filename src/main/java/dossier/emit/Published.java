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
    return dossier.entries().all().stream().filter(Entry::isPublic).toList();
  }

  static List<Story> stories(Dossier dossier) {
    return dossier.entries().stories().stream().filter(Entry::isPublic).toList();
  }
}
