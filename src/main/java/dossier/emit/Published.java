package dossier.emit;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.route.Addresses;
import java.util.List;

/**
 * What may be told to machines: a preview shows drafts too, and nothing here tells of them. In a
 * translation it is what is translated.
 */
final class Published {
  private Published() {}

  /** All entries but drafts and withdrawn stories. */
  static List<Entry> entries(Dossier dossier) {
    return dossier.entries().all().stream().filter(entry -> isTold(entry, dossier)).toList();
  }

  static List<Story> stories(Dossier dossier) {
    return dossier.entries().stories().stream().filter(story -> isTold(story, dossier)).toList();
  }

  private static boolean isTold(Entry entry, Dossier dossier) {
    return entry.isPublic() && dossier.settings().editions().here().has(Addresses.of(entry));
  }
}
