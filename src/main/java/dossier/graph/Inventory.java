package dossier.graph;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Story;
import dossier.text.Id;
import java.util.Map;
import java.util.Set;

/**
 * What else there is besides the entries that were read.
 *
 * @param unreadable entries whose files could not be read: they can be referred to all the same
 * @param media the files under {@code media/}, as paths from the content folder
 * @param drafts whether drafts are to be published
 */
public record Inventory(Map<Id, Kind> unreadable, Set<String> media, boolean drafts) {

  /** Whether an entry is to be published. */
  boolean shows(Entry entry) {
    return drafts || !isDraft(entry);
  }

  /** Whether an entry is a draft: only stories are. */
  public static boolean isDraft(Entry entry) {
    return entry instanceof Story story && story.isDraft();
  }
}
