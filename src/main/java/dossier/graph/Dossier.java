package dossier.graph;

import dossier.model.Entries;
import dossier.model.Settings;
import dossier.origin.Origins;
import dossier.origin.Retellings;
import dossier.related.RelatedEntries;
import dossier.route.Links;
import dossier.text.Id;
import java.util.List;
import java.util.Set;

/**
 * The whole, linked. Immutable and safe to share between threads.
 *
 * @param entries the entries that are to be published
 * @param drafts the entries that are not published yet, and not looked at
 * @param complete whether every case file could be read; if not, what nobody refers to may only
 *     seem so
 */
public record Dossier(
    Settings settings,
    Entries entries,
    Links links,
    Backlinks backlinks,
    Timeline timeline,
    Origins origins,
    Retellings retellings,
    RelatedEntries kinship,
    Set<Id> drafts,
    boolean complete) {

  /**
   * What others have to do with an entry, by ids and numbers only: the same if that is the same.
   */
  public List<Object> about(Id id) {
    return List.of(
        backlinks.pointers(id),
        timeline.moments().involving().getOrDefault(id, List.of()).stream()
            .map(moment -> moment.story() + " " + moment.event())
            .toList(),
        kinship.bonds(id));
  }
}
